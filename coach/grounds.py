"""Why the tables answered as they did: the facts they read, the rule that fitted, what kept the rules above it away.

Rule: nothing is judged here. The findings are the judge's own, so what is shown is what an athlete would hear.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from coach import requests, standing
from coach.acts import Act
from coach.advice import Advice
from coach.books import Books
from coach.consulting import NOTHING_GIVEN, Finding, Given, Situation, consulted, finding
from coach.conversation import answer
from coach.diary import Known
from coach.draft import Draft
from coach.folding import folded
from coach.judge import resolved
from coach.message import Message
from coach.picture import Picture, facts_of
from coach.redflags import RedFlag
from coach.reply import Say
from coach.rules import Asked, Rule, Table, Value
from coach.understanding import understood


@dataclass(frozen=True, kw_only=True, slots=True)
class Passed:
    """A rule that was passed over, the first of its tests that failed, and what the fact was."""

    rule: Rule
    test: Asked
    was: Value


@dataclass(frozen=True, kw_only=True, slots=True)
class Ground:
    """One table's answer and what led to it. ``silenced``: a red flag was heard first, and this was not asked."""

    finding: Finding
    passed: tuple[Passed, ...]
    silenced: bool = False

    @property
    def facts(self) -> dict[str, Value]:
        """What the table reads, in the order of its rules."""
        return {name: getattr(self.finding.picture, name) for name in self.finding.table.asked}


@dataclass(frozen=True, kw_only=True, slots=True)
class Tried:
    """One text or one set of facts, tried: ``unasked`` are the tables of regions while nothing hurts.

    ``changed`` says in words what the first advice would change in the plan.
    """

    at: datetime
    text: str = ""
    acts: tuple[Act, ...] = ()
    flags: tuple[RedFlag, ...] = ()
    grounds: tuple[Ground, ...] = ()
    unasked: tuple[Table, ...] = ()
    advice: tuple[Advice, ...] = ()
    changed: tuple[Say, ...] = ()


def tried(
    known: Known,
    said: Sequence[tuple[datetime, str]],
    books: Books,
    *,
    given: Mapping[str, Value] | None = None,
    region: str | None = None,
) -> tuple[Tried, ...]:
    """What the rules make of each text, said one after the other to one coach.

    ``given``: facts that hold in the last of them whatever its words say, ``region`` being where it hurts.
    """
    out: list[Tried] = []
    for number, (at, text) in enumerate(said, 1):
        draft = Draft(known=known, books=books, origin=f"m{number}", at=at, text=text)
        fresh = standing.noted(draft, text)
        reading, _, situation = understood(draft, text, known.asking, fresh)
        more = Given(facts=given or {}, region=region) if number == len(said) else NOTHING_GIVEN
        flags, findings = consulted(situation, books.library, books.safety, more)
        out.append(_tried(draft, situation, flags, tuple(findings), books, reading.acts))
        known = folded(known, answer(known, Message(origin=f"m{number}", at=at, text=text), books))
    return tuple(out)


def tried_facts(
    known: Known, at: datetime, given: Mapping[str, Value], books: Books, *, region: str | None = None
) -> Tried:
    """What the rules make of facts alone; what is not given is as if nothing had been said of it."""
    draft = Draft(known=known, books=books, origin="m1", at=at)
    situation = Situation(athlete=draft.athlete, now=draft.local, text="", weeks=draft.weeks(), issued=known.weeks)
    _, findings = consulted(situation, books.library, books.safety, Given(facts=given, region=region))
    tables = books.library.tables
    heard = {name for t in tables if t.scope != "review" for name in t.asked}
    more: dict[str, Any] = dict(given)
    picture = replace(Picture(), **more)
    looks = (t for t in tables if t.scope == "review" and set(t.asked) & (set(given) - heard))
    found = (*findings, *(finding(t, picture, facts_of(picture)) for t in looks))
    return _tried(draft, situation, (), found, books)


def _tried(
    draft: Draft,
    situation: Situation,
    flags: tuple[RedFlag, ...],
    findings: tuple[Finding, ...],
    books: Books,
    acts: tuple[Act, ...] = (),
) -> Tried:
    advice = resolved(findings, flags, situation, books.library, books.safety)
    asked = {f.table.name for f in findings}
    return Tried(
        at=situation.now,
        text=situation.text,
        acts=acts,
        flags=flags,
        grounds=grounds(findings),
        unasked=tuple(t for t in books.library.tables if t.name not in asked and t.scope == "region"),
        advice=advice,
        changed=requests.difference_lines(draft, advice[0].changes) if advice else (),
    )


def grounds(findings: Iterable[Finding]) -> tuple[Ground, ...]:
    """Every table's answer with its reasons; those behind a red flag that silences them are marked."""
    out: list[Ground] = []
    silenced = False
    for one in findings:
        out.append(Ground(finding=one, passed=_passed(one), silenced=silenced))
        silenced = silenced or one.silences
    return tuple(out)


def _passed(one: Finding) -> tuple[Passed, ...]:
    facts = {name: getattr(one.picture, name) for name in one.table.asked}
    out = []
    rules = one.table.rules
    before = rules[: rules.index(one.rule)] if one.table.hit == "first" else [r for r in rules if r not in one.part]
    for rule in before:
        test = rule.missed(facts)
        if test is not None:
            out.append(Passed(rule=rule, test=test, was=facts[test.fact]))
    return tuple(out)
