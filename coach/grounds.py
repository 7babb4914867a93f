"""Why the tables answered as they did: the facts they read, the rule that fitted, what kept the rules above it away.

Rule: nothing is judged here. The findings are the judge's own, so what is shown is what an athlete would hear.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from coach import requests
from coach.acts import Act, Symptom
from coach.advice import Advice
from coach.books import Books
from coach.conversation import answer, understood
from coach.diary import Known, folded
from coach.draft import Draft
from coach.judge import Finding, Situation, consulted, finding, resolved
from coach.library import LEG_REGIONS, Library
from coach.message import Message
from coach.picture import Picture, ceiling, tissue
from coach.redflags import RedFlag
from coach.reply import Say
from coach.rules import Asked, Rule, Table, Value


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
        reading, flags, situation = understood(draft, text, known.asking)
        _, findings = consulted(situation, books.library, books.safety)
        last = number == len(said)
        laid = with_facts(tuple(findings), given if last else None, region if last else None, books.library)
        out.append(_tried(draft, situation, flags, laid, books, reading.acts))
        known = folded(known, answer(known, Message(origin=f"m{number}", at=at, text=text), books))
    return tuple(out)


def with_facts(
    findings: Sequence[Finding], given: Mapping[str, Any] | None, region: str | None, library: Library
) -> tuple[Finding, ...]:
    """The findings with ``given`` facts in their pictures; what they say of a region holds for ``region`` only.

    Where nobody spoke of a region, a fact of one makes it hurt.
    """
    given = dict(given or {})
    if not given and region is None:
        return tuple(findings)
    own = facts_of_regions(library)
    whole = {name: value for name, value in given.items() if name not in own}
    out: list[Finding] = []
    for f in findings:
        meant = f.symptom is not None and region in (None, f.symptom.region)
        picture = replace(f.picture, **(given if meant else whole))
        if meant and "pain" in given and "over_ceiling" not in given and f.symptom is not None:
            picture = replace(picture, over_ceiling=_over(picture.pain, f.symptom, library))
        out.append(finding(f.table, picture, f.symptom))
    spoken = any(f.symptom is not None and region in (None, f.symptom.region) for f in findings)
    if (region is not None or set(given) & set(own)) and not spoken:
        base = replace(out[0].picture if out else Picture(), **given)
        regional = [t for t in library.tables if t.scope == "region"]
        out += [_hurting(t, base, given, region or "general", library) for t in regional]
    order = [t.name for t in library.tables]
    return tuple(sorted(out, key=lambda f: order.index(f.table.name)))


def _over(pain: float | None, symptom: Symptom, library: Library) -> bool:
    return pain is not None and pain > ceiling(symptom.region or "general", symptom.site, library)


def facts_of_regions(library: Library) -> tuple[str, ...]:
    """The facts that only tables of regions read."""
    whole = {name for t in library.tables if t.scope == "message" for name in t.asked}
    return tuple(n for t in library.tables if t.scope == "region" for n in t.asked if n not in whole)


def _hurting(table: Table, base: Picture, given: Mapping[str, Any], region: str, library: Library) -> Finding:
    """A region that hurts by facts alone: what its tissue is and bears comes from the bookshelf unless given."""
    symptom = Symptom(symptom="pain", when=date.min, region=region, severity=base.pain)
    known: dict[str, Any] = {
        "tissue": tissue(region, None, library),
        "leg": region in LEG_REGIONS,
        "over_ceiling": _over(base.pain, symptom, library),
    }
    return finding(table, replace(base, **{**known, **given}), symptom)


def tried_facts(
    known: Known, at: datetime, given: Mapping[str, Value], books: Books, *, region: str | None = None
) -> Tried:
    """What the rules make of facts alone; what is not given is as if nothing had been said of it."""
    draft = Draft(known=known, books=books, origin="m1", at=at)
    situation = Situation(athlete=draft.athlete, now=draft.local, text="", weeks=draft.weeks())
    heard = {name for t in books.library.tables if t.scope != "review" for name in t.asked}
    looks = [t for t in books.library.tables if t.scope == "review" and set(t.asked) & (set(given) - heard)]
    base = tuple(finding(t, Picture()) for t in books.library.tables if t.scope == "message" or t in looks)
    return _tried(draft, situation, (), with_facts(base, given, region, books.library), books)


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
    for rule in one.table.rules[: one.table.rules.index(one.rule)]:
        test = rule.missed(facts)
        if test is not None:
            out.append(Passed(rule=rule, test=test, was=facts[test.fact]))
    return tuple(out)
