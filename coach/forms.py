"""Acts and plans as JSON, in the contract's form. Rule: ``from_form(to_form(act)) == act`` for every act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from math import isfinite
from types import MemberDescriptorType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from coach.acts import TAGS, Act
from coach.unsaid import unsaid_of

_SIMPLE = frozenset((str, int, float, bool, type(None)))
CLASSES = {tag: cls for cls, tag in TAGS.items()}


class BadForm(ValueError):
    """A JSON form does not have the shape the contract gives."""


def plain(value: Any) -> Any:
    """Any frozen dataclass, with what it holds, as JSON values; every field is written."""
    return _walked(value, plain)


def terse(value: Any) -> Any:
    """The same as it is kept: without the fields that say nothing (coach/unsaid.py). ``build`` reads either."""
    return _walked(value, terse)


def _walked(value: Any, inner: Callable[[Any], Any]) -> Any:
    cls = type(value)
    if cls in _SIMPLE:  # nearly all of it: a file brings a million of these
        return value
    if cls is tuple or cls is list:
        return [inner(v) for v in value]
    if is_dataclass(cls):
        return _writer(cls, inner)(value)
    if isinstance(value, dict):  # nobody's fields: what is in it is said
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [inner(v) for v in value]
    if isinstance(value, (set, frozenset)):
        return sorted(inner(v) for v in value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


@cache
def _writer(cls: type, inner: Callable[[Any], Any]) -> Callable[[Any], dict[str, Any]]:
    """What writes an object of this class: written out field by field, as ``_object`` is."""
    unsaid = unsaid_of(cls) if inner is terse else {}
    there: dict[str, Any] = {"SIMPLE": _SIMPLE, "inner": inner}
    lines = ["def write(it):", " form = {}"]
    for n, name in enumerate(_names(cls)):
        lines.append(f" v = it.{name}")
        told = ""
        if name in unsaid:
            there[f"u{n}"] = unsaid[name]
            # A zero equals False, and is said all the same.
            by = "is not" if unsaid[name] is None or unsaid[name] is False else "!="
            told = f"if v {by} u{n}: "
        lines.append(f" {told}form[{name!r}] = v if type(v) in SIMPLE else inner(v)")
    lines.append(" return form")
    exec("\n".join(lines), there)  # noqa: S102  written above, of no one's words
    writer: Callable[[Any], dict[str, Any]] = there["write"]
    return writer


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(cls))


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
    if form.get("when") is None and "when" in _hints(cls):
        form = {**form, "when": today.isoformat()}
    act: Act = _teller(cls)(form, cls.__name__)
    return act


def build(cls: Any, values: Any) -> Any:
    """A frozen dataclass from JSON values; fields it does not have are passed over."""
    return _reader(cls)(values, cls.__name__)


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


Reader = Callable[[Any, str], Any]


@cache
def _reader(hint: Any) -> Reader:
    """What reads a value of this type, made once: a diary of a thousand lifts is read at every message."""
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return lambda value, where: value
    if origin in (Union, UnionType):
        return _union(args)
    if origin is Literal:
        return _literal(args)
    if origin in (tuple, frozenset):
        return _sequence(origin, args)
    if origin is dict:
        return _mapping(args)
    if is_dataclass(hint):
        return _object(hint)
    return _scalar(hint)


@cache
def _teller(cls: type) -> Reader:
    """As ``_reader``; of the object itself a field that is null is one that is missing."""
    return _object(cls, nulls=False)


def _object(cls: Any, *, nulls: bool = True) -> Reader:
    """What reads an object of this class: written out field by field, as ``dataclass`` writes its ``__init__``.

    A diary is hundreds of them, and a walk through a table of fields took three times as long. ``nulls``: a null is a
    value; else it is a field that is missing. Nothing but the names of our own fields gets into what is written.
    """
    hints, unsaid = get_type_hints(cls), unsaid_of(cls)
    there: dict[str, Any] = {"cls": cls, "MISSING": MISSING, "not_an_object": _not_an_object}
    lines = ["def read(values, where):", " if not isinstance(values, dict): not_an_object(values, where)"]
    lines.append(" get = values.get")
    for n, field in enumerate(fields(cls)):
        there[f"d{n}"], there[f"f{n}"] = unsaid.get(field.name, field.default), field.default_factory
        there[f"r{n}"], there[f"w{n}"] = _inner(hints[field.name]), _as_it_is(hints[field.name])[1]
        made = field.default_factory is not MISSING
        needed = field.default is MISSING and not made
        unless = "" if needed else ", MISSING" if made else f", d{n}"
        lines.append(f" v = get({field.name!r}{unless if nulls else ''})")
        taken = [] if needed or made or not nulls else [f"v is d{n}"]
        taken += [c.format(n=n) for c in _checks(hints[field.name])]
        unfit = f"not ({' or '.join(taken)})" if taken else "True"
        read = f"v = r{n}(v, {f'{cls.__name__}.{field.name}'!r})"
        if needed or (nulls and not made):
            lines.append(f" if {unfit}: {read}")
        else:
            lines.append(f" if v is {'MISSING' if nulls else 'None'}: v = {f'f{n}()' if made else f'd{n}'}")
            lines.append(f" elif {unfit}: {read}")
        lines.append(f" v{n} = v")
    names = _names(cls)
    slots = [cls.__dict__.get(name) for name in names]
    if all(isinstance(slot, MemberDescriptorType) for slot in slots) and not hasattr(cls, "__post_init__"):
        # Into its slots, as its __init__ does, which asks for each by its name: that took a third of all.
        there |= {"new": object.__new__, **{f"s{n}": slot.__set__ for n, slot in enumerate(slots)}}
        lines += [" made = new(cls)", *(f" s{n}(made, v{n})" for n in range(len(names))), " return made"]
    else:
        lines.append(f" return cls({', '.join(f'{name}=v{n}' for n, name in enumerate(names))})")
    exec("\n".join(lines), there)  # noqa: S102  written above, of no one's words
    reader: Reader = there["read"]
    return reader


def _not_an_object(values: Any, where: str) -> None:
    raise BadForm(f"{where}: an object is expected, not {type(values).__name__}")


def _inner(hint: Any) -> Reader:
    """What reads a value that is not null: nulls are looked at before."""
    arms = [arm for arm in get_args(hint) if arm is not type(None)]
    alone = get_origin(hint) in (Union, UnionType) and len(arms) == 1 and len(get_args(hint)) == 2
    return _reader(arms[0] if alone else hint)


def _checks(hint: Any) -> list[str]:
    """Of a value ``v``: what tells that it is taken as it is. ``w{n}``: the words allowed."""
    types, words = _as_it_is(hint)
    found = [f"type(v) is {t.__name__}" for t in (str, int, bool) if t in types]
    if type(None) in types:
        found.insert(0, "v is None")
    arms = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    if float in arms:
        found.append("(type(v) is float and v - v == 0.0)")  # neither endless nor no number
    if words and str not in types:
        found.append("(type(v) is str and v in w{n})")
    return found


def _as_it_is(hint: Any) -> tuple[frozenset[type], frozenset[str]]:
    """The types, and the words, of JSON values that a hint takes as they are: most of what is read."""
    plain_ones = (str, int, bool, type(None))
    arms = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    words = (w for arm in arms if get_origin(arm) is Literal for w in get_args(arm) if isinstance(w, str))
    return frozenset(arm for arm in arms if arm in plain_ones), frozenset(words)


def _union(args: tuple[Any, ...]) -> Reader:
    readers = [_reader(arm) for arm in args if arm is not type(None)]
    none = type(None) in args
    if none and len(readers) == 1:
        only = readers[0]
        return lambda value, where: None if value is None else only(value, where)

    def read(value: Any, where: str) -> Any:
        if value is None and none:
            return None
        fault: BadForm | None = None
        for reader in readers:
            try:
                return reader(value, where)
            except BadForm as first:
                fault = fault or first
        raise fault or BadForm(f"{where}: nothing fits")

    return read


def _literal(args: tuple[Any, ...]) -> Reader:
    def read(value: Any, where: str) -> Any:
        if value in args:
            return value
        raise BadForm(f"{where}: {value!r} is none of {', '.join(map(str, args))}")

    return read


def _sequence(origin: Any, args: tuple[Any, ...]) -> Reader:
    fixed = origin is tuple and not (len(args) == 2 and args[1] is Ellipsis)
    readers = [_reader(arm) for arm in args if arm is not Ellipsis]

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, (list, tuple)):
            raise BadForm(f"{where}: {value!r} does not fit")
        if not fixed:
            return origin(_alike(readers[0], value, where))
        if len(readers) != len(value):
            raise BadForm(f"{where}: {len(readers)} values are expected")
        return tuple(reader(v, where) for reader, v in zip(readers, value, strict=True))

    return read


def _alike(reader: Reader, values: Any, where: str) -> list[Any]:
    """The values, each read once where the one before it is the same: three sets are often three times one set."""
    out: list[Any] = []
    before: Any = MISSING
    for value in values:
        out.append(out[-1] if value == before else reader(value, where))
        before = value
    return out


def _mapping(args: tuple[Any, ...]) -> Reader:
    key, inner = _reader(args[0]), _reader(args[1])

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, dict):
            raise BadForm(f"{where}: {value!r} does not fit")
        return {key(_key(args[0], k), where): inner(v, where) for k, v in value.items()}

    return read


def _scalar(hint: Any) -> Reader:
    read = _loose(hint)
    if hint in (str, int, bool):
        return lambda value, where: value if type(value) is hint else read(value, where)
    if hint is float:
        return lambda value, where: value if type(value) is float and isfinite(value) else read(value, where)
    return _moment(hint) if hint in (date, datetime) else read


def _moment(hint: type[date]) -> Reader:
    from_iso = hint.fromisoformat

    def read(value: Any, where: str) -> Any:
        try:
            return from_iso(value)
        except ValueError:
            raise BadForm(f"{where}: {value!r} is no date") from None
        except TypeError:
            raise BadForm(f"{where}: {value!r} does not fit") from None

    return read


def _loose(hint: Any) -> Reader:
    def read(value: Any, where: str) -> Any:
        if isinstance(value, float) and not isfinite(value):
            raise BadForm(f"{where}: {value} is no number")
        if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
            return float(value)
        if hint in (str, bool) and isinstance(value, hint):
            return value
        if hint is int and isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value):
            return int(value)
        raise BadForm(f"{where}: {value!r} does not fit")

    return read


def _key(hint: Any, key: Any) -> Any:
    return int(key) if hint is int and isinstance(key, str) and key.lstrip("-").isdigit() else key
