"""The plan format: frozen Pydantic models, one noun a file.

Import what you need from the module that holds it (`samplan.schema.plan.Plan`). This
package imports nothing by itself, because `samplan validate` checks plans by the schema
compiled from these models and must not pay for building them (`docs/adr`, compiled schema).
"""
