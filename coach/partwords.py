"""Some days without one part of the body, out of plain words: "no legs this week", shown as a difference, undoable.

Rule: how something feels is no wish: where a pain is told beside it, that is heard first (coach/understanding.py), and
the wish is offered by a button; who "can't" is asked whether it hurts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from coach.acts import Act, Symptom
from coach.cards import button, name_of, paused_card
from coach.diary import Asking, Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.kitwords import span_in
from coach.patterns import Pattern
from coach.reply import Say, say
from coach.sparing import GROUP, KEY, PARTS, Span, form_of, kept_on, left_out_on, spans_of

LENGTHS = (1, 7, 14)  #: days that are offered where none were said
LONGEST_DAYS = 28  #: beyond three weeks or so strength ebbs: that is another plan
LONG_DAYS = 14  #: from so many on it is said
MOST_WORDS = 16
SHORT = 6  #: words of a typed answer to how long
CODES = {"lower": "l", "upper": "u", "core": "c"}

_WORK = r"(?:[ -](?:work|exercises?|stuff|training|strength|focus|lifting|lifts?|moves?|sessions?|days?|only))*"
_NAMES = {
    "lower": rf"(?:legs?|lower[- ]?(?:body|half)|lower){_WORK}",
    "upper": rf"(?:upper[- ]?(?:body|half)|upper|arms?|top half){_WORK}",
    "core": rf"(?:core|abs|trunk){_WORK}",
}
#: One of these stands in every wish.
_NAMED = ("leg", "lower", "upper", "arm", "top half", "core", "abs", "trunk")
_PART = "|".join(f"(?:{names})" for names in _NAMES.values())
#: What may stand around a wish: manners, and when it is to hold. Each word once, so that none is tried twice.
_FILL = "|".join(
    dict.fromkeys(
        (
            "please pls plz hey hi hello coach ok okay so and well um can could would may might shall i we you "
            "i'd i'll we'll let's lets like want wanna need to gonna going have get do rather prefer think guess "
            "maybe the my any all a some bit for me it be make keep train doing training if possible that's thats "
            "thanks thank cheers ta fancy plan session sessions strength workout workouts gym day days in on of "
            "from with stay off us now today tonight tomorrow tmrw this next rest week weeks weekend until till "
            "til through starting few couple one two three four five six seven ten fortnight after then only just "
            "either again actually as well"
        ).split()
    )
)
_FILL += r"|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?s?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
_FILL += r"|\d{1,2}(?:st|nd|rd|th)?"
_BEFORE = rf"\W*(?:(?:{_FILL})\W+)*?"
_AFTER = rf"(?:\W+(?:{_FILL}))*\W*"
_LEAVE = (
    r"(?:no|not|skip(?:ping)?|without|leave|leaving|drop(?:ping)?|cut(?:ting)?(?: out)?|ditch|avoid|omit|"
    r"miss(?:ing)? out|spare|nothing for|give|zero|can'?t (?:do|train|use|work)|cannot (?:do|train)|"
    r"don'?t want(?: to (?:do|train))?)"
)
_FORMS: tuple[tuple[Pattern, bool], ...] = (
    (Pattern(rf"{_BEFORE}(?P<one>{_PART})\W+(?:instead of|rather than|not|no|and not|but no|over)\W+(?:the |my |any )?"
             rf"(?P<not>{_PART}){_AFTER}"), True),
    (Pattern(rf"{_BEFORE}(?:only|just|nothing but|stick to|exclusively)\W+(?:(?:{_FILL})\W+){{0,2}}?(?P<one>{_PART})"
             rf"(?:\W*(?:and|&|\+|or|,)\W*(?P<two>{_PART}))?{_AFTER}"), True),
    (Pattern(rf"{_BEFORE}(?P<one>{_PART})(?:\W*(?:and|&|\+|,)\W*(?P<two>{_PART}))?\W+(?:only|alone|exclusively)"
             rf"{_AFTER}"), True),
    (Pattern(rf"{_BEFORE}(?P<leave>{_LEAVE})\W+(?:the |my |any |all |out |training )*(?P<one>{_PART})"
             rf"(?:\W*(?:and|&|\+|or|,)\W*(?:no )?(?P<two>{_PART}))?"
             rf"(?: out| off| alone| be| a (?:rest|break))?{_AFTER}"), False),
)  # fmt: skip
_BACK = Pattern(
    rf"{_BEFORE}(?:(?P<one>{_PART})\W+(?:again|back(?: (?:in|on))?|are back(?: (?:in|on))?|are (?:ok|fine|good) again)|"
    rf"(?:bring|put|add|back to|want)\W+(?:the |my )?(?P<two>{_PART})\W*(?:back(?: (?:in|on))?|again)){_AFTER}"
)
_CLAUSE = Pattern(r"[,;.!?]\s+|\s[–—-]\s|\s(?:because|cos|since|as|but|so|and my)\s")
_TODAY = Pattern(r"\b(?:today|tonight)\b")
_CANNOT = Pattern(r"\b(?:can'?t|cannot)\b")
_SHORTAGE = Pattern(
    r"^\W*no legs\W*(?:today|tonight|at all|left|this morning)?\W*$|"
    r"^(?!.*\b(?:can|could|may|might|please|pls)\b).*\b(?:have|had|has|got|having|i've|ive|with) (?:\w+ )?no legs\b"
)
_REASON = Pattern(
    r"(?:[,;.–—-]\s*|\s)(?:because|cos|cause|coz|since|as|i've got|i have|there's|before|ahead of)\b[^?\n]*$|"
    r"[,;.–—-]\s*(?:big |got (?:a |my )?|my )*(?:race|parkrun|marathon|half|long run|racing)\b[^?\n]*$"
)


def by_words(draft: Draft, text: str) -> bool:
    """Takes a text that wishes some days without a part of the body; False where it wishes no such thing."""
    if draft.known.began is None:
        return False
    low = " ".join(text.lower().replace("’", "'").split())
    keep = wish_in(low)
    if keep is None:
        return False
    span = _span(draft, low)
    if span is None:
        draft.say("parts-how-long", what=_word(keep))
        draft.offer(*(button("button-pause-days", f"parts:{_code(keep)}:{n}", count=n) for n in LENGTHS))
        draft.asking = Asking(topic=KEY, about={"code": _code(keep)})
    else:
        spare(draft, keep, *span)
    if _CANNOT.search(low):
        draft.say("parts-hurts")
    return True


def back_by_words(draft: Draft, text: str) -> bool:
    """Ends such days by words ("legs are fine again"); False where there are none, or it is not said."""
    low = " ".join(text.lower().replace("’", "'").split())
    return bool(spans_of(draft.known)) and _BACK.fullmatch(low) is not None and end(draft)


def typed(draft: Draft, text: str, code: str) -> bool:
    """A typed answer to how long; False where it is none."""
    low = text.lower().replace("’", "'")
    span = _span(draft, low)
    keep = frozenset(p for p, letter in CODES.items() if letter in code)
    if span is None or len(low.split()) > SHORT:
        return False
    return spare(draft, keep, *span)


def _span(draft: Draft, low: str) -> tuple[date, date] | None:
    """The first and last day that a text speaks of, from today on; None where it names none."""
    found = span_in(low, draft.today)
    if found is None:
        return (draft.today, draft.today) if _TODAY.search(low) else None
    return (max(found[0], draft.today), found[1]) if found[1] >= draft.today else None


def offer_beside(draft: Draft, text: str) -> None:
    """The wish of a text that tells of something else as well: a button, since what is told comes first."""
    keep = wish_beside(text)
    if keep is not None and draft.known.began is not None:
        days = 7 - draft.today.weekday()
        draft.offer(button("button-parts", f"parts:{_code(keep)}:{days}", what=_name(keep)))


def _names(low: str) -> bool:
    """Whether a word for a part stands there."""
    for name in _NAMED:  # noqa: SIM110  asked of every message
        if name in low:
            return True
    return False


def wish_beside(text: str) -> frozenset[str] | None:
    """The wish that one clause of a text is, beside others; None where none is."""
    low = " ".join(text.lower().replace("’", "'").split())
    if not _names(low):
        return None
    clauses = _CLAUSE.split(low)
    found = [w for c in clauses if len(clauses) > 1 and (w := wish_in(c)) is not None]
    return found[0] if len(found) == 1 else None


def wished(text: str) -> bool:
    """Whether a text is but such a wish: "no legs this week" tells of no tired ones."""
    return wish_in(" ".join(text.lower().replace("’", "'").split())) is not None


def misread(act: Act) -> bool:
    """Whether an act may be what the words of the wish were taken for: tiredness of no degree."""
    return isinstance(act, Symptom) and act.symptom in ("fatigue", "soreness") and act.severity is None


def wish_in(low: str) -> frozenset[str] | None:
    """The parts that are still to be trained; None where nothing is wished.

    >>> sorted(wish_in("no legs this week please") or ()), wish_in("no legs today")
    (['core', 'upper'], None)
    >>> sorted(wish_in("can we do only upper body until friday?") or ())
    ['core', 'upper']
    """
    if not _names(low) or len(low.split()) > MOST_WORDS or _SHORTAGE.search(low):
        return None
    bare = _REASON.sub("", low, count=1) if _REASON.search(low) else low
    for form, keeps in _FORMS:
        for words in dict.fromkeys((low, bare)):
            if (m := form.fullmatch(words)) is not None:
                return _kept([m["one"], m.groupdict().get("two")], keeps)
    return None


def _kept(named: Sequence[str | None], keeps: bool) -> frozenset[str] | None:
    """Who wants "only upper body" keeps the trunk, too: it is no leg; and "only core" is just that."""
    parts = {p for p, names in _NAMES.items() for n in named if n and re.fullmatch(names, n)}
    if keeps:
        return frozenset(parts | ({"core"} if "upper" in parts or "lower" in parts else set()))
    left = frozenset(PARTS) - parts
    return left or None


def spare(draft: Draft, keep: frozenset[str], since: date, until: date) -> bool:
    """Plans with these parts alone from ``since`` to ``until`` and shows what becomes of the sessions."""
    if paused_card(draft):
        return True
    until = min(until, since + timedelta(days=LONGEST_DAYS - 1))
    before = draft.weeks()
    mine = [s for s in spans_of(draft.known) if s.until >= draft.today]
    made = [*mine, Span(since=since, until=until, keep=keep)]
    draft.keep(Setting(values={KEY: [form_of(s) for s in made]}))
    lines = lines_between(before, draft.weeks(), draft)
    draft.say("parts-for-days", what=_word(keep), since=since, until=until, one=since == until)
    if lines:
        say_difference(draft, lines)
        draft.say("parts-why-long" if (until - since).days + 1 > LONG_DAYS else "parts-why")
    else:
        there = any(d.session for w in draft.weeks() for d in w.days if since <= d.date <= until)
        draft.say("parts-fits" if there else "parts-no-session")
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def press(draft: Draft, rest: str) -> bool:
    """So many days from today, or an end of it, by button."""
    if rest == "end":
        return end(draft)
    code, _, count = rest.partition(":")
    keep = frozenset(p for p, letter in CODES.items() if letter in code)
    if not keep or not count.isdecimal() or not 1 <= int(count) <= LONGEST_DAYS:
        return False
    draft.card = None
    return spare(draft, keep, draft.today, draft.today + timedelta(days=int(count) - 1))


def end(draft: Draft) -> bool:
    """All parts again from today on; False where nothing is left out. The days gone by stay as they were."""
    spans, yesterday = spans_of(draft.known), draft.today - timedelta(days=1)
    if all(s.until < draft.today for s in spans):
        return False
    if paused_card(draft):
        return True
    left = [replace(s, until=min(s.until, yesterday)) for s in spans if s.since <= yesterday]
    before = draft.weeks()
    draft.card = None
    draft.keep(Setting(values={KEY: [form_of(s) for s in left]}))
    draft.say("parts-over")
    say_difference(draft, lines_between(before, draft.weeks(), draft))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def say_why(draft: Draft, day: date) -> None:
    """Says that a day goes without a part by wish, where it does."""
    keep = kept_on(spans_of(draft.known), day)
    if keep is not None:
        draft.say("parts-why-day", what=_word(keep))
        draft.offer(button("button-parts-end", "parts:end"))
    if out := left_out_on(spans_of(draft.known), day):
        draft.say("moves-why-day", what=words_of(out, draft))
        if keep is None:
            draft.offer(button("button-parts-end", "parts:end"))


def words_of(keys: Iterable[str], draft: Draft) -> tuple[Say, ...]:
    """Kinds of movement and exercises that are left out, in words."""
    library = draft.books.library
    return tuple(
        say(f"limit-group-{key.removeprefix(GROUP)}")
        if key.startswith(GROUP)
        else say("name-plain", name=name_of(key, library))
        for key in sorted(keys)
    )


def _word(keep: frozenset[str]) -> Say:
    """What is wished, in words."""
    return say(f"parts-what-{_name(keep)}")


def _name(keep: frozenset[str]) -> str:
    out = [p for p in PARTS if p not in keep]
    return f"no-{out[0]}" if len(out) == 1 else f"only-{next(iter(keep))}"


def _code(keep: frozenset[str]) -> str:
    return "".join(letter for p, letter in CODES.items() if p in keep)
