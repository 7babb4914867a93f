"""Acts and plans as JSON, in the contract's form. Rule: ``from_form(to_form(act)) == act`` for every act."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from coach.acts import TAGS, Act

CLASSES = {tag: cls for cls, tag in TAGS.items()}


class BadForm(ValueError):
    """A JSON form does not have the shape the contract gives."""


def plain(value: Any) -> Any:
    """Any frozen dataclass, with what it holds, as JSON values."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (set, frozenset)):
        return sorted(plain(v) for v in value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


def to_form(act: Act) -> dict[str, Any]:
    """An act as the contract's object, ``act`` first."""
    return {"act": TAGS[type(act)], **plain(act)}


def from_form(form: dict[str, Any], today: date) -> Act:
    """The contract's object as an act; ``when`` is ``today`` where it is missing. Unknown fields are passed over.

    Raises BadForm for an unknown kind of act, a missing field or a value of another type.
    """
    cls = CLASSES.get(str(form.get("act")))
    if cls is None:
        raise BadForm(f"unknown act: {form.get('act')!r}")
    values = {k: v for k, v in form.items() if v is not None}
    if "when" in _hints(cls):
        values.setdefault("when", today.isoformat())
    act: Act = build(cls, values)
    return act


def build(cls: Any, values: Any) -> Any:
    """A frozen dataclass from JSON values; fields it does not have are passed over."""
    if not isinstance(values, dict):
        raise BadForm(f"{cls.__name__}: an object is expected, not {type(values).__name__}")
    hints, made = _hints(cls), {}
    for f in fields(cls):
        if f.name in values:
            made[f.name] = _value(hints[f.name], values[f.name], f"{cls.__name__}.{f.name}")
        elif f.default is MISSING and f.default_factory is MISSING:
            made[f.name] = _value(hints[f.name], None, f"{cls.__name__}.{f.name}")
    return cls(**made)


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def _value(hint: Any, value: Any, where: str) -> Any:
    """``value`` as ``hint`` wants it, or BadForm."""
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return value
    if origin in (Union, UnionType):
        if value is None and type(None) in args:
            return None
        faults = []
        for arm in args:
            if arm is not type(None):
                try:
                    return _value(arm, value, where)
                except BadForm as fault:
                    faults.append(fault)
        raise faults[0]
    if origin is Literal:
        if value in args:
            return value
        raise BadForm(f"{where}: {value!r} is none of {', '.join(map(str, args))}")
    if origin in (tuple, frozenset) and isinstance(value, (list, tuple)):
        arms = args if origin is tuple and not (len(args) == 2 and args[1] is Ellipsis) else None
        if arms and len(arms) != len(value):
            raise BadForm(f"{where}: {len(arms)} values are expected")
        return origin(_value(arms[i] if arms else args[0], v, where) for i, v in enumerate(value))
    if origin is dict and isinstance(value, dict):
        return {_value(args[0], _key(args[0], k), where): _value(args[1], v, where) for k, v in value.items()}
    if is_dataclass(hint):
        return build(hint, value)
    if hint in (date, datetime) and isinstance(value, str):
        try:
            return hint.fromisoformat(value)
        except ValueError:
            raise BadForm(f"{where}: {value!r} is no date") from None
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if hint is int and isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value):
        return int(value)
    if hint in (str, bool) and isinstance(value, hint):
        return value
    raise BadForm(f"{where}: {value!r} does not fit")


def _key(hint: Any, key: Any) -> Any:
    return int(key) if hint is int and isinstance(key, str) and key.lstrip("-").isdigit() else key
