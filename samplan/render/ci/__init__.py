"""The report of `validate` for the programs that run it: annotations, code quality, tests, SARIF."""
