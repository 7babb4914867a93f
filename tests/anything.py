"""Any instance of the coach's frozen types, for properties that hold of whatever can be told."""

from __future__ import annotations

import dataclasses
import typing
from datetime import date
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)
st.register_type_strategy(date, st.dates(date(2000, 1, 1), date(2100, 1, 1)))
FLOATS = st.floats(allow_nan=False, allow_infinity=False)


def made(cls: type) -> st.SearchStrategy[Any]:
    """Any instance of one of the coach's frozen types."""
    hints = typing.get_type_hints(cls)
    return st.builds(cls, **{f.name: _like(hints[f.name]) for f in dataclasses.fields(cls)})


def _like(hint: Any) -> st.SearchStrategy[Any]:
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return JSON
    if origin in (Union, UnionType):
        return st.one_of([_like(a) for a in args])
    if origin is Literal:
        return st.sampled_from(args)
    if origin is tuple:
        return st.lists(_like(args[0]), max_size=2).map(tuple)
    if origin is dict:
        return st.dictionaries(st.text(max_size=5), JSON, max_size=2)
    if dataclasses.is_dataclass(hint):
        return made(hint)
    if hint is float:
        return FLOATS
    if hint is type(None):
        return st.none()
    return st.from_type(hint)
