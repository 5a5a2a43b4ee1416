"""Rules: what a plan must, should or might better be, each with its source and its manual.

One family a folder, one rule a file. `samplan.rules.registry` knows them all; this package
imports none of them, so that what needs no rules starts without them.
"""
