"""Numbers computed from a plan: sums, shares, equity, people. Computed here once.

Rules compare them, documents and the diff show them; nobody computes them again.
Everything is pure arithmetic over plan parts: no file, no clock, no language.
"""
