"""A situation that was tried, told to a person and to a program: facts, the rule that fitted, what missed, advice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coach.advice import Advice
from coach.books import Books
from coach.forms import plain, to_form
from coach.grounds import Ground, Passed, Tried
from coach.notation import show
from coach.picture import FACTS, Picture
from coach.redflags import RedFlag
from coach.rules import Asked, Rule, Value
from content.rulebook import words
from content.rulebook.book import cited
from content.rulebook.markdown import full
from content.voice import Voice

_NOTHING = Picture()


def told(tried: Tried, books: Books, voice: Voice) -> str:
    """Everything about one text or set of facts, for a person."""
    lines = [*_head(tried, books, voice), ""]
    for number, table in enumerate(books.library.tables, 1):
        for ground in (g for g in tried.grounds if g.finding.table.name == table.name):
            lines += [*_ground(number, ground, tried, voice), ""]
        if table in tried.unasked:
            lines.append(voice.plain("try-table", number=number, title=table.title, region="none"))
            lines += [f"  {voice.plain('try-unasked')}", ""]
    return "\n".join((*lines, *_advised(tried, books, voice)))


def briefly(tried: Tried, voice: Voice) -> str:
    """One text and what decided, in two lines."""
    first = next((a for a in tried.advice if a.say), None)
    decided = voice.plain("try-decided-nothing")
    if first is not None:
        decided = voice.plain("try-decided", rule=first.rule, **_measure(first.urgency, first.action, voice))
    return f"{_title(tried, voice)}\n  {decided}"


def _title(tried: Tried, voice: Voice) -> str:
    at = tried.at.isoformat(timespec="minutes")
    return voice.plain("try-said", at=at, text=tried.text) if tried.text else voice.plain("try-facts-alone", at=at)


def _head(tried: Tried, books: Books, voice: Voice) -> Iterator[str]:
    yield _title(tried, voice)
    if not tried.text:
        return
    names = {slug: e.name for slug, e in books.library.exercises.items()}
    acts = tuple(show(a, names) for a in tried.acts)
    yield "  " + (voice.plain("try-understood", acts=acts) if acts else voice.plain("try-understood-nothing"))
    flags = tuple(_flag(f, books, voice) for f in tried.flags)
    yield "  " + (voice.plain("try-flags", flags="; ".join(flags)) if flags else voice.plain("try-flags-none"))


def _flag(flag: RedFlag, books: Books, voice: Voice) -> str:
    name = books.safety.rows.get(flag.row, (flag.flag, (), ""))[0]
    urgency = voice.plain(f"urgency-{flag.urgency}")
    return voice.plain("try-flag", row=flag.row, name=name, urgency=urgency, unclear=flag.unclear, other=flag.other)


def _measure(urgency: str, action: str | None, voice: Voice) -> dict[str, str]:
    return {"urgency": voice.plain(f"urgency-{urgency}"), "action": voice.plain(f"action-{action or 'none'}")}


def _ground(number: int, ground: Ground, tried: Tried, voice: Voice) -> Iterator[str]:
    one = ground.finding
    region = "none" if one.symptom is None else _where(ground)
    yield voice.plain("try-table", number=number, title=one.table.title, region=region)
    if ground.silenced:
        yield "  " + voice.plain("try-silenced", rule=one.rule.id)
        return
    said, silent = _read(ground, voice)
    yield f"  {voice.plain('try-read'):12}{said}"
    if silent:
        yield f"  {'':12}{voice.plain('try-read-rest', names=silent)}"
    rule = voice.plain(
        "try-rule", rule=one.rule.id, title=f"({one.rule.title})", **_measure(one.rule.urgency, one.rule.action, voice)
    )
    yield f"  {voice.plain('try-fitted'):12}{rule} [{voice.plain(f'try-place-{place(one.rule, tried)}')}]"
    if ground.passed:
        yield f"  {voice.plain('try-passed')}"
    wide = max((len(p.rule.id) for p in ground.passed), default=0)
    for missed in ground.passed:
        yield f"    {missed.rule.id:{wide}}  {_missed(missed, voice)}"


def _where(ground: Ground) -> str:
    symptom = ground.finding.symptom
    assert symptom is not None
    return " ".join(w for w in (symptom.side, (symptom.region or "general").replace("-", " ")) if w)


def _read(ground: Ground, voice: Voice) -> tuple[str, tuple[str, ...]]:
    """What is known in words, and the names of what is not."""
    known = {n: v for n, v in ground.facts.items() if v != getattr(_NOTHING, n)}
    silent = tuple(n for n in ground.facts if n not in known)
    said = "; ".join(words.was(n, v, voice) for n, v in known.items())
    return said or voice.plain("try-read-nothing"), silent


def _missed(missed: Passed, voice: Voice) -> str:
    test = missed.test
    return voice.plain(
        "try-missed", fact=test.fact, wanted=_wanted(test, voice), was=_was(test.fact, missed.was, voice)
    )


def _wanted(test: Asked, voice: Voice) -> str:
    if test.values:
        return words.either([_was(test.fact, v, voice) for v in test.values], voice)
    return _with_unit(words.in_range(test.low, test.high, voice), test.fact)


def _was(name: str, value: Value, voice: Voice) -> str:
    if FACTS[name].kind == "flag":
        return voice.plain("try-yes" if value else "try-no")
    if value is None:
        return voice.plain("try-untold")
    if isinstance(value, (int, float)):
        return _with_unit(words.in_range(value, value, voice), name)
    return voice.plain(f"word-{value}")


def _with_unit(said: str, name: str) -> str:
    unit = FACTS[name].unit
    return said if unit[:1].isdigit() else f"{said} {unit}"


def place(rule: Rule, tried: Tried) -> str:
    """What became of a rule that fitted: first, said beside it, only counted, or quiet."""
    said = [a.rule for a in tried.advice if a.say]
    if rule.action is None:
        return "quiet"
    return "first" if said[:1] == [rule.id] else "said" if rule.id in said else "counted"


def _advised(tried: Tried, books: Books, voice: Voice) -> Iterator[str]:
    if not tried.advice:
        yield voice.plain("try-advice-none")
        return
    yield voice.plain("try-advice")
    for advice in tried.advice:
        if not advice.say:
            yield "  " + voice.plain("try-beside", action=voice.plain(f"action-{advice.action}"))
            continue
        measure = _measure(advice.urgency, advice.action, voice)
        until = f", {voice.plain('try-until', day=advice.until)}" if advice.until is not None else ""
        yield f"  {advice.rule}: {measure['urgency']}, {measure['action']}{until}"
        yield from (f"    {line}" for line in voice.plain(advice.say, **advice.facts).split("\n"))
        yield f"    {voice.plain('rulebook-why')}: {voice.plain(advice.why, **advice.facts)}"
        if advice.ask:
            yield f"    {voice.plain('rulebook-asked')}: {voice.plain(advice.ask, **advice.facts)}"
        if advice.pauses:
            yield f"    {voice.plain('try-pauses')}"
        yield f"    {voice.plain('rulebook-sources')}:"
        yield from (f"      {full(cited(books.library.sources[key], voice))}" for key in advice.sources)
    if not tried.changed:
        yield f"  {voice.plain('try-changes-none')}"
        return
    yield f"  {voice.plain('try-changes')}"
    yield from (f"    {voice.plain(line)}" for line in tried.changed)


# --- for programs -----------------------------------------------------------------------------------------------------
def form(tried: Tried, books: Books, voice: Voice) -> dict[str, Any]:
    """Everything about one text or set of facts, as JSON values."""
    return {
        "at": tried.at.isoformat(),
        "text": tried.text or None,
        "acts": [to_form(a) for a in tried.acts],
        "flags": [
            {
                "row": f.row,
                "name": books.safety.rows.get(f.row, (f.flag, (), ""))[0],
                "flag": f.flag,
                "urgency": f.urgency,
                "unclear": f.unclear,
                "someone_else": f.other,
            }
            for f in tried.flags
        ],
        "tables": [_ground_form(g, tried) for g in tried.grounds],
        "unasked": [t.name for t in tried.unasked],
        "advice": [_advice_form(a, voice) for a in tried.advice],
    }


def _ground_form(ground: Ground, tried: Tried) -> dict[str, Any]:
    one = ground.finding
    symptom = one.symptom
    return {
        "table": one.table.name,
        "region": None if symptom is None else symptom.region or "general",
        "side": None if symptom is None else symptom.side,
        "silenced": ground.silenced,
        "facts": ground.facts,
        "rule": one.rule.id,
        "title": one.rule.title,
        "urgency": one.rule.urgency,
        "action": one.rule.action,
        "place": "silenced" if ground.silenced else place(one.rule, tried),
        "passed": [
            {"rule": p.rule.id, "fact": p.test.fact, "wanted": notation(p.test), "was": p.was} for p in ground.passed
        ],
    }


def notation(test: Asked) -> Any:
    """What a rule asks, as its table writes it: true, a word, words, or a range such as "6..7.9"."""
    if test.values:
        return test.values[0] if len(test.values) == 1 else list(test.values)
    if test.low == test.high:
        return test.low
    low, high = ("" if v is None else f"{v:g}" for v in (test.low, test.high))
    return f"{low}..{high}"


def _advice_form(advice: Advice, voice: Voice) -> dict[str, Any]:
    return {
        "rule": advice.rule,
        "urgency": advice.urgency,
        "action": advice.action,
        "say": voice.plain(advice.say, **advice.facts) if advice.say else "",
        "why": voice.plain(advice.why, **advice.facts) if advice.why else "",
        "ask": voice.plain(advice.ask, **advice.facts) if advice.ask else None,
        "pauses": advice.pauses,
        "changes": [plain(c) for c in advice.changes],
        "until": None if advice.until is None else advice.until.isoformat(),
        "sources": list(advice.sources),
    }
