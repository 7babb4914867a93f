"""content/reminders.toml → the steps by which the coach writes less when nobody answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from coach.silence import PLANNED, Step
from content.faults import SHELF, Fault, line_of, read_toml, shown

FILE = SHELF / "reminders.toml"


class _Step(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    after_days: int
    kinds: tuple[str, ...]
    last: bool = False


class _Steps(BaseModel):
    model_config = ConfigDict(extra="forbid")

    reviewed_on: date
    steps: tuple[_Step, ...]


def reminders(faults: list[Fault], path: Path = FILE) -> tuple[Step, ...]:
    """The steps in order; what does not fit is a fault, and then nothing thins out."""
    table, text = read_toml(path, faults)
    try:
        read = _Steps.model_validate(table)
    except ValidationError as wrong:
        for error in wrong.errors(include_url=False, include_input=False):
            name = str(error["loc"][-1]) if error["loc"] else ""
            faults.append(Fault(file=shown(path), line=line_of(text, name), text=f"{name}: {error['msg']}"))
        return ()
    said = [
        (s.name, f"unknown kind {kind}, of {', '.join(PLANNED)}")
        for s in read.steps
        for kind in s.kinds
        if kind not in PLANNED
    ]
    for before, after in zip(read.steps, read.steps[1:], strict=False):
        if after.after_days <= before.after_days:
            said.append((after.name, "comes no later than the step before it"))
        if not set(after.kinds) <= set(before.kinds):
            said.append((after.name, "has words that the step before it has not"))
    faults += [Fault(file=shown(path), line=line_of(text, f'"{name}"'), text=f"{name}: {what}") for name, what in said]
    return tuple(Step(name=s.name, after_days=s.after_days, kinds=frozenset(s.kinds), last=s.last) for s in read.steps)
