"""The charts of a plan, each for the table that it stands before; none where there is too little to show.

Every figure of a chart stands in its table too, and in its description.
"""
