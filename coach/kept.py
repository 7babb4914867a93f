"""How records and weeks are kept: the contract's JSON without what goes without saying; and all of it spelled out.

What is kept may be of any version: the first ones wrote every field, and some fields came later (coach/unsaid.py).
"""

from __future__ import annotations

from typing import Any

from coach.acts import TAGS
from coach.diary import OWN, Body, body_form, body_from
from coach.forms import BadForm, build, plain, terse
from coach.week import Week


def kept_form(body: Body) -> dict[str, Any]:
    """As ``body_form``, without the fields that say nothing. ``body_from`` reads either."""
    return {"act": OWN.get(type(body)) or TAGS[type(body)], **terse(body)}


def kept_week(week: Week) -> dict[str, Any]:
    """The same of a week; ``build`` reads it."""
    form: dict[str, Any] = terse(week)
    return form


def whole_form(form: dict[str, Any]) -> dict[str, Any]:
    """What is kept of a body, with every field written; as it is where this version does not know it."""
    try:
        return {**form, **body_form(body_from(form))}
    except BadForm:
        return form


def whole_week(form: dict[str, Any]) -> dict[str, Any]:
    """The same of a week."""
    try:
        return {**form, **plain(build(Week, form))}
    except BadForm:
        return form


def reads_as(form: dict[str, Any], body: Body) -> bool:
    """Whether a form says what a body says, whichever fields were written down."""
    try:
        return body_from(form) == body
    except BadForm:
        return False
