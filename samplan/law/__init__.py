"""What law and guidance say, as dated values: the only place for a number or a day of the law.

`law.yaml` is written by those who know the law; `tools/generate.py` makes `_norms.py` of it.
"""
