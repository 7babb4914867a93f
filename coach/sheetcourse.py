"""What of the sheet went on: limits of clinicians, changes of the plan, warning signs, medicines and illness."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import reduce

from coach.acts import Lift, Run, Symptom
from coach.cards import name_of
from coach.complaint import medicines
from coach.constraint import Constraint
from coach.diary import Clearance, Pause, Proposal, Verdict
from coach.draft import Draft
from coach.holding import broken
from coach.limitlines import part_words, what_of
from coach.limitnotes import course
from coach.reply import Say, say
from coach.tongues import OWN

LINES = 8  #: lines of a kind before the older ones are only counted
UNANSWERED = 3  #: and of proposals that nobody answered
KEPT_BACK = frozenset(("self-harm", "eating-disorder"))  #: signs that the athlete alone decides to speak of


def newest(lines: list[Say], most: int = LINES) -> tuple[Say, ...]:
    """The newest lines first; the older ones are counted."""
    if len(lines) <= most:
        return tuple(reversed(lines))
    return (*reversed(lines[-most:]), say("sheet-earlier", count=len(lines) - most))


def limits(draft: Draft, first: date, last: date) -> tuple[Say, ...]:
    lines = []
    done = [r.body for r in draft.known.trusted if isinstance(r.body, (Lift, Run)) and first <= r.body.when <= last]
    for one in course(draft.known, last):
        limit = one.limit
        if one.ended is not None and one.ended < first:
            continue
        against = sorted({a.when for a in done if _against(a, limit, draft)})
        lines.append(
            say(
                "sheet-limit",
                what=what_of(limit, draft),
                by=say(f"sheet-by-{limit.by}") if limit.by else say("sheet-by-unsaid"),
                told=limit.told,
                until=limit.until or "none",
                ended="none" if one.ended is None or one.ran_out else one.ended,
                confirmed=one.confirmed,
                text=limit.text or "none",
                against="none" if not against else tuple(against[:5]),
                more=max(0, len(against) - 5),
            )
        )
    return newest(lines) or (say("sheet-no-limits"),)


def _against(act: Lift | Run, limit: Constraint, draft: Draft) -> bool:
    """Whether something done went against one limit while it held."""
    alone = replace(draft.limits, standing=(limit,))
    return limit.on(act.when) and broken(act, alone, draft.books.library) is not None


def changes(draft: Draft, first: date, last: date) -> tuple[Say, ...]:
    """What the coach changed: the newest that were answered or applied, then the newest that were not."""
    titles = {rule.id: rule.title for table in draft.books.library.tables for rule in table.rules}
    verdicts = {r.body.ref: r.body.accepted for r in draft.known.records if isinstance(r.body, Verdict)}
    english = draft.athlete.language == OWN
    settled: list[Say] = []
    unanswered: list[Say] = []
    for r in draft.known.records:
        p, day = r.body, r.at.astimezone(draft.athlete.zone).date()
        if not isinstance(p, Proposal) or not p.changes or not first <= day <= last or p.rule.startswith("crisis"):
            continue
        verdict = _verdict(p, verdicts.get(p.ref))
        line = say(
            "sheet-change",
            day=day,
            title=titles.get(p.rule, p.rule.replace("-", " ")) if english else "none",  # the rulebook's own words
            why=Say(key=p.why, facts=dict(p.facts)),
            what=_what_changed(p, draft),
            verdict=verdict,
            sources=_sources(p, draft) or "none",
        )
        (unanswered if verdict == "open" else settled).append(line)
    both = (*newest(settled), *newest(unanswered, UNANSWERED))
    return both or (say("sheet-no-changes"),)


def _verdict(proposal: Proposal, answer: bool | None) -> str:
    if proposal.rule.startswith("request"):
        return "asked"
    if answer is None:
        return "applied" if proposal.stands else "open"
    return "yes" if answer else "no"


def _what_changed(proposal: Proposal, draft: Draft) -> Say:
    """What a proposal did, each kind of change once, with at most three names."""
    library = draft.books.library
    out: dict[str, list[str]] = {}
    for c in proposal.changes:
        name = name_of(c.exercise, library).partition(" (")[0] if c.exercise else ""
        if c.to:
            name += f" → {name_of(c.to, library).partition(' (')[0]}"
        out.setdefault(c.change, [])
        if name and name not in out[c.change]:
            out[c.change].append(name)
    told = [
        say(f"sheet-did-{kind}", names=tuple(names[:3]) if names else "none", more=max(0, len(names) - 3))
        for kind, names in out.items()
    ]
    return reduce(lambda one, other: say("sheet-both", one=one, other=other), told)


def _sources(proposal: Proposal, draft: Draft) -> tuple[str, ...]:
    """Sources as short as can be: the first author and the year."""
    out = []
    for key in proposal.sources:
        source = draft.books.library.sources.get(key)
        if source is not None and source.checked != "expert":
            name = (source.authors or source.title).partition(" and ")[0].partition(";")[0].partition(",")[0]
            out.append(f"{name} {source.year}" if source.year else name)
    return tuple(out)


def flags(draft: Draft, first: date, last: date) -> tuple[tuple[Say, ...], bool]:
    """Warning signs with days, how urgent they were held to be, and who cleared them; and whether any is kept back."""
    zone = draft.athlete.zone
    urgency = {r.origin: str(r.body.facts.get("urgency")) for r in draft.known.records if isinstance(r.body, Proposal)}
    someone = {r.origin for r in draft.known.records if isinstance(r.body, Proposal) and r.body.rule == "someone-else"}
    pauses = {r.origin for r in draft.known.records if isinstance(r.body, Pause) and r.body.urgency != "none"}
    clearances = [(r.at, r.body) for r in draft.known.records if isinstance(r.body, Clearance) and r.body.by]
    lines: list[Say] = []
    kept_back = False
    for r in draft.known.records:
        body = r.body
        if not isinstance(body, Symptom) or not body.flags or r.origin in someone or not first <= body.when <= last:
            continue
        shown = [f for f in body.flags if f not in KEPT_BACK]
        kept_back = kept_back or len(shown) < len(body.flags)
        if not shown:
            continue
        cleared = next(((at, c) for at, c in clearances if at >= r.at), None)
        by, _, _when = cleared[1].by.partition(",") if cleared else ("", "", "")
        lines.append(
            say(
                "sheet-flag",
                day=body.when,
                signs=tuple(say(f"flag-{f}") for f in shown),
                place=part_words(body.region, body.side) if body.region else "none",
                urgency=urgency.get(r.origin, "none"),
                paused=r.origin in pauses,
                cleared="none" if cleared is None else cleared[0].astimezone(zone).date(),
                by=say(f"sheet-by-{by}") if by in ("doctor", "hospital", "physio", "midwife") else by or "none",
            )
        )
    return (newest(lines) or (say("sheet-no-flags"),)), kept_back


def other(draft: Draft, first: date, last: date) -> tuple[Say, ...]:
    ill = sorted(
        {
            r.body.when
            for r in draft.known.entries
            if isinstance(r.body, Symptom)
            and r.body.symptom == "illness"
            and not r.body.flags
            and first <= r.body.when <= last
        }
    )
    lines = [
        say("sheet-medicine", day=d, text=t)
        for d, t in medicines(draft.known.records, first, last, draft.books.library.limits)
    ]
    if ill:
        lines.append(say("sheet-ill", days=tuple(ill[-5:])))
    return newest(lines) or (say("sheet-no-other"),)
