"""The words that readers see for what a plan is made of, in Swedish and English.

Every view takes its words from here: documents, differences, findings. The data of a plan
keeps its identifiers; only labels know what they are called. What rules and loading say too is
in `samplan.words`.
"""

from samplan.words.fields import COMPUTED, field_label
from samplan.words.models import Noun, noun
from samplan.words.terms import term, value_words

__all__ = [
    "COMPUTED",
    "Noun",
    "field_label",
    "noun",
    "term",
    "value_words",
]
