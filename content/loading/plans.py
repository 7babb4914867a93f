"""content/plans/*.toml → the plan's tables. Every fault is collected with its file and line."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, make_dataclass, replace
from typing import Any, get_args, get_type_hints

from coach.dosing import Gap, PlanTables
from coach.forms import BadForm, build
from coach.library import Exercise
from coach.rules import Table
from content.faults import SHELF, Fault, line_of, read_toml, shown

FOLDER = SHELF / "plans"
FROM_RULES = frozenset(("gaps", "growth"))  #: tables of the plan that stand among the rules


def plans(faults: list[Fault]) -> PlanTables | None:
    """All tables of the folder as one; None where a file is wrong (the faults say how)."""
    merged: dict[str, Any] = {}
    before = len(faults)
    hints = get_type_hints(PlanTables)
    known = {f.name for f in fields(PlanTables)} - FROM_RULES
    for path in sorted(FOLDER.glob("*.toml")):
        table, text = read_toml(path, faults)
        for key, value in table.items():
            if key not in known or key in merged:
                word = "stands in another file as well" if key in merged else "is no table of the plan"
                faults.append(Fault(file=shown(path), line=line_of(text, key), text=f"{key}: {word}"))
                continue
            try:
                build(make_dataclass("Plans", [(key, hints[key])]), {key: value})
                unknown = _unknown(hints[key], value)
                if unknown:
                    raise BadForm(f"unknown field {unknown}")
            except BadForm as fault:
                faults.append(Fault(file=shown(path), line=line_of(text, key), text=f"{key}: {fault}"))
                continue
            merged[key] = value
    missing = known - set(merged)
    if missing:
        faults.append(Fault(file=shown(FOLDER), line=1, text=f"missing tables: {', '.join(sorted(missing))}"))
    if len(faults) > before:
        return None
    made: PlanTables = build(PlanTables, merged)
    _cross_check(made, faults)
    return made


def joined(made: PlanTables, rules: tuple[Table, ...], faults: list[Fault]) -> PlanTables:
    """The plan's tables with those that stand among the rules: what follows a break, and what follows a session."""
    by_name = {t.name: t for t in rules}
    missing = {"return", "growth"} - set(by_name)
    if missing:
        faults.append(Fault(file=shown(SHELF / "rules"), line=1, text=f"missing tables: {', '.join(sorted(missing))}"))
        return made
    gaps = []
    for rule in by_name["return"].rules:
        low = next((t.low for t in rule.when if t.fact == "gap"), None)
        if low is not None and rule.effect.volume is not None and rule.effect.weeks:
            gaps.append(
                Gap(
                    days=int(low),
                    load=1.0 if rule.effect.load is None else rule.effect.load,
                    sets=rule.effect.weeks,
                    rir=rule.effect.rir,
                    fresh=rule.effect.fresh,
                    jumps=rule.effect.plyo if rule.effect.impact else 0,
                )
            )
    return replace(made, gaps=tuple(sorted(gaps, key=lambda g: g.days)), growth=by_name["growth"])


def check_slugs(tables: PlanTables, exercises: dict[str, Exercise], faults: list[Fault]) -> None:
    """Adds a fault for every exercise that the tables name and the library does not have."""
    named = {s for role in tables.roles.values() for picks in role.picks.values() for s in picks}
    named |= {rung.exercise for ladder in tables.ladders.values() for rung in ladder}
    named |= {s for picks in tables.jumps.picks.values() for s in picks}
    for slug in sorted(named - set(exercises)):
        for path in sorted(FOLDER.glob("*.toml")):
            text = path.read_text(encoding="utf-8")
            if f'"{slug}"' in text:
                line = line_of(text, f'"{slug}"')
                faults.append(Fault(file=shown(path), line=line, text=f"no such exercise: {slug}"))


def _cross_check(tables: PlanTables, faults: list[Fault]) -> None:
    """What the tables say of each other has to be there."""
    for kind, variants in tables.sessions.items():
        for role in {r for t in variants for r in t.roles} - set(tables.roles):
            _complain(faults, "sessions.toml", role, f"{kind}: no such role: {role}")
    for splits in tables.splits.values():
        for kind in {k for s in splits for k in s.kinds} - set(tables.kinds):
            _complain(faults, "week.toml", kind, f"no such kind of session: {kind}")
    for course in tables.courses:
        for phase in {s.phase for s in (*course.first, *course.again)} - set(tables.doses):
            _complain(faults, "doses.toml", phase, f"no doses for the phase {phase}")
    for phase, rows in tables.doses.items():
        if len(rows) != 3:
            _complain(faults, "doses.toml", phase, f"{phase}: one row for each of the three levels is expected")


def _complain(faults: list[Fault], name: str, needle: str, text: str) -> None:
    path = FOLDER / name
    line = line_of(path.read_text(encoding="utf-8"), needle) if path.exists() else 1
    faults.append(Fault(file=shown(path), line=line, text=text))


def _unknown(hint: Any, value: Any) -> str | None:
    """The first key of ``value`` that ``hint`` has no field for: a typing slip that would else be passed over."""
    if is_dataclass(hint) and isinstance(hint, type) and isinstance(value, dict):
        hints = get_type_hints(hint)
        return next((k for k in value if k not in hints), None) or next(
            (found for k, v in value.items() if (found := _unknown(hints[k], v))), None
        )
    arms = [a for a in get_args(hint) if a not in (Ellipsis, type(None), str)]
    for arm in arms:
        values = value.values() if isinstance(value, dict) and not is_dataclass(arm) else value
        if isinstance(value, dict) and is_dataclass(arm):
            inner = list(value.values()) if all(isinstance(v, dict) for v in value.values()) else [value]
            values = inner
        for v in values if isinstance(values, (list, tuple)) or hasattr(values, "__iter__") else ():
            if isinstance(v, (dict, list)) and (found := _unknown(arm, v)):
                return found
    return None
