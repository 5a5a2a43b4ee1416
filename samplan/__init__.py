"""Plans of Swedish coordination associations as structured data.

    from samplan import api
    report = api.validate(["plans"])

`samplan.api` has the functions, `samplan.schema.plan.Plan` the plan format.
"""

__version__ = "0.1.0"
