"""Plain questions of beginners that one line answers: the rest between sets, why reps are held back, shoes, a period.

Rule: only a message that asks and tells nothing is answered here; a pain, a sign or a figure beside the question goes
before it, and so does what it is asked about in a session that goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coach import lookup, mayi
from coach.acts import LOGGED, Act, Question, Request
from coach.advice import Advice
from coach.askswords import asks
from coach.beginneruse import ANSWERS as OF_USE
from coach.beginnerwords import ANSWERS, Plain
from coach.cards import button, minutes_of, paused_card, week_card
from coach.draft import Draft
from coach.followon import day_shown
from coach.patterns import Pattern, Sieve
from coach.week import Day

LONGEST = 18  #: words of a message that only asks: a story has more to it
_SENTENCES = Pattern(r"[.!;\n]+|(?<=\?)")
_OPENS = Pattern(
    r"(?:(?:ok|so|and|but|hey|hi|coach)\W+)*(?:does|do|can|will|would|should|is|are|must|may)\b(?! (?:not|n't)\b)"
)
#: A question behind something told without a stop between: "got my period can i train".
_INSIDE = Pattern(
    r"\b(?:can|could|should|may|shall) (?:i|we)\b|\bis (?:it|that|this) (?:ok|okay|bad|fine|normal|safe|good|right)\b"
)
_NOT_ASKED = Pattern(r"\b(?:i|we) (?:did|ran|lifted|trained|squatted|benched|deadlifted|finished|have done)\b")
_NOW = Pattern(r"\b(?:today|tonight|now|this (?:morning|evening)|i'?ve got|i have|i got|i'?m on|came|started|just)\b")
_ALL = (*ANSWERS, *OF_USE)
_SIEVE = Sieve(plain.needs for plain in _ALL)


def heard(draft: Draft, text: str, acts: Sequence[Act], advice: Sequence[Advice] = ()) -> bool:
    """Answers such a question; False where the message asks none, or tells something beside it."""
    if any(isinstance(a, LOGGED) for a in acts):
        return False
    found = fitting(text)
    if found is not None and found.key == "plan-length":  # "what comes after 12 weeks" tells of no break
        advice = [a for a in advice if not a.rule.startswith("gap-")]
    if found is not None and found.key == "one-side-more":  # it is answered whether there may be more
        advice = [a for a in advice if a.rule != "more"]
    if advice:
        return False
    if found is None or (found.key == "met" and not all(map(_may_be_met, acts))):
        return False
    asked = [a for a in acts if isinstance(a, Question)]
    draft.acts.extend(asked or ([] if found.told else [Question(about="training", text=text)]))
    _HOW.get(found.key, _say)(draft, found, text)
    return True


def _may_be_met(act: Act) -> bool:
    """Whether an act says nothing that comes before a greeting."""
    return not isinstance(act, Question) and (not isinstance(act, Request) or act.request == "help")


def fitting(text: str) -> Plain | None:
    """The answer that a message asks for by its words; None where it asks none of these, or tells of what was done."""
    low = " ".join(text.lower().replace("’", "'").split())
    if len(low.split()) > LONGEST or _NOT_ASKED.search(low):
        return None
    pieces = [p.strip() for p in _SENTENCES.split(low) if p.strip()]
    asked = [p for p in pieces if _INSIDE.search(p) or asks(p) or _OPENS.match(p)]
    for n in _SIEVE.named(low):
        plain = _ALL[n]
        if any(plain.fits(piece, low) for piece in ([low] if plain.told else asked)):
            return plain
    return None


def _say(draft: Draft, plain: Plain, text: str) -> None:
    if plain.say:
        draft.say(plain.say)
    if plain.read in draft.books.library.articles:
        article = draft.books.library.articles[plain.read]
        if plain.say:
            draft.offer(button("button-plain", f"read:{article.slug}", text=article.title))
        else:
            lookup.say_article(draft, article)


# --- answers with a figure of the athlete's own -----------------------------------------------------------------------
def _next_session(draft: Draft) -> Day | None:
    days = (d for w in draft.weeks() for d in w.days) if draft.known.began is not None else ()
    return next((d for d in days if d.session and d.session.items and d.date >= draft.today), None)


def _rest(draft: Draft, plain: Plain, text: str) -> None:
    day = _next_session(draft)
    rests = sorted(s.rest_s for s in day.session.items) if day is not None and day.session is not None else [60, 90]
    draft.say("plain-rest", least=rests[0], most=rests[-1], one=rests[0] == rests[-1], planned=day is not None)


def _reserve(draft: Draft, plain: Plain, text: str) -> None:
    day = _next_session(draft)
    left = max((s.rir or 0 for s in day.session.items), default=0) if day is not None and day.session else 0
    draft.say("plain-reserve", left=left)
    draft.offer(button("button-plain", "read:heavy-vs-light", text=_title(draft, "heavy-vs-light")))


def _sessions(draft: Draft, plain: Plain, text: str) -> None:
    weeks = draft.weeks() if draft.known.began is not None else ()
    draft.say("plain-sessions", count=sum(d.session is not None for d in weeks[0].days) if weeks else 0)
    draft.offer(button("button-plain", "read:how-often", text=_title(draft, "how-often")))


def _minutes(draft: Draft, plain: Plain, text: str) -> None:
    day = _next_session(draft)
    most = draft.athlete.session_minutes
    draft.say("plain-minutes", minutes=most if day is None else minutes_of(draft, day), most=most)


def _how_many(draft: Draft, plain: Plain, text: str) -> None:
    draft.say("plain-how-many")
    if (day := _next_session(draft)) is not None:
        draft.close()
        day_shown(draft, day.date)


def _period(draft: Draft, plain: Plain, text: str) -> None:
    """What holds in a period, and where it is there now, what else holds today."""
    draft.say("plain-period")
    if draft.known.began is not None and _NOW.search(text.lower().replace("’", "'")):
        draft.close()
        mayi.answer(draft, text, advised=False)


def _met(draft: Draft, plain: Plain, text: str) -> None:
    """Who introduces themselves is greeted, and led to the first questions where those were not put yet."""
    draft.say("plain-met", began=draft.known.began is not None)
    if draft.known.began is None:
        draft.offer(button("button-start-setup", "setup"))


def _why_changed(draft: Draft, plain: Plain, text: str) -> None:
    lookup.why_card(draft, "")


def _week(draft: Draft, plain: Plain, text: str) -> None:
    weeks = draft.weeks() if draft.known.began is not None else ()
    if not weeks:
        draft.say("plain-see")
    elif not paused_card(draft):
        week_card(draft, weeks[0])


def _must(draft: Draft, plain: Plain, text: str) -> None:
    draft.say("plain-must")
    if (day := draft.day(draft.today)) is not None and day.session is not None:
        draft.offer(button("button-skip", f"skip:{draft.today}"))


def _remind_run(draft: Draft, plain: Plain, text: str) -> None:
    draft.say("plain-remind-run", hour=draft.athlete.reminder_time)


def _title(draft: Draft, slug: str) -> str:
    article = draft.books.library.articles.get(slug)
    return slug if article is None else article.title


_HOW: dict[str, Callable[[Draft, Plain, str], None]] = {
    "rest": _rest,
    "reserve": _reserve,
    "sessions": _sessions,
    "minutes": _minutes,
    "how-many": _how_many,
    "period": _period,
    "met": _met,
    "why-changed": _why_changed,
    "why-this": _why_changed,
    "week": _week,
    "must": _must,
    "remind-run": _remind_run,
}
