"""The words that readers see for what a plan is made of, in Swedish and English.

Every view takes its words from here: documents, differences, findings. The data of a plan
keeps its identifiers; only labels know what they are called.
"""

from samplan.render.labels.changes import KINDS
from samplan.render.labels.fields import COMPUTED, field_label
from samplan.render.labels.models import Noun, noun
from samplan.render.labels.terms import term, value_words

__all__ = [
    "COMPUTED",
    "KINDS",
    "Noun",
    "field_label",
    "noun",
    "term",
    "value_words",
]
