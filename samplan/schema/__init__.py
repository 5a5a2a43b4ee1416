"""The plan format: frozen Pydantic models, one noun a file.

Import what you need from the module that holds it (`samplan.schema.plan.Plan`). This
package imports nothing by itself, because plans are read by `samplan.schema.reader` from the
shapes of these models, and must not pay for building the models (ADR 0014).
"""
