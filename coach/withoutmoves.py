"""Some days without a kind of movement, or without exercises that are named: "no overhead pressing this week please".

Rule: only what is named stays out, and only on those days; how long has to be said. What "never" says is for good
(coach/unwanted.py), what a clinician said is a limit (coach/constraints.py), parts of the body are coach/partwords.py.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach import leaving, meant
from coach.cards import button, paused_card
from coach.diary import Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.kitwords import span_in
from coach.library import Library
from coach.namesakes import LONGEST_NAME, kind, stem
from coach.partwords import LONGEST_DAYS, words_of
from coach.patterns import Pattern
from coach.sparing import ALL, GROUP, KEY, Span, form_of, spans_of
from coach.told_items import words_told

MOST_WORDS = 16
KIT = frozenset("band machine barbell dumbbell kettlebell".split())  #: what there is to train with: coach/kitwords.py
_LEAD = Pattern(
    r"\W*(?:(?:please|pls|plz|can we|could we|can you|could you|can i|may i|i'd (?:like|prefer|rather)|i'?ll|i want|"
    r"i would like|i|we|let's|let us|ok|okay|so|and|hey|hi|coach|sorry|just|but|maybe|rather|to|have|do|plan|give me|"
    r"put in|rather|this week|next week|today|for now)\W+)*"
    r"(?P<no>no(?: more)?|without(?: any)?|nothing|not(?: any)?|skip(?:ping)?|leav(?:e|ing) out|drop(?:ping)?|"
    r"cut(?:ting)?(?: out)?|avoid(?:ing)?|omit|spare me|(?:don't|do not) (?:want|give me|plan|put in|do|feel like)"
    r"(?: to do)?(?: any)?|(?:can't|cannot) do(?: any)?|stay(?:ing)? away from|lay off)\W+"
)
_CANNOT = Pattern(r"\b(?:can't|cannot)\b")
_UNTIL_NEXT = Pattern(r"\b(?:until|till?|til) (?:the )?next week\b")
_TODAY = Pattern(r"\b(?:today|tonight)\b")
#: What may stand around what is left out: manners, and when. Nothing else may: it would mean something.
_FILL = frozenset(
    "please pls thanks thank you cheers ta for me any anything the my a all of in on from with to till til until "
    "this next coming rest week weeks weekend fortnight days day today tonight tomorrow two three four five six "
    "seven ten one and or nor plus as well either stuff work exercises exercise movements movement moves things "
    "training lifting lifts variations session sessions workout workouts plan ok then now just at least i i'm im "
    "be it monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)
_REASON = Pattern(r"(?:[,;.–—-]\s*|\s)(?:because|cos|cause|coz|since|as|i've got|i have|there's)\b[^?\n]*$")


def by_words(draft: Draft, text: str) -> bool:
    """Leaves out what a text names for the days it names; False where it wishes no such thing."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or len(low.split()) > MOST_WORDS or (meant.asked(low) and not meant.together(low)):
        return False
    out = _named(low, draft)
    span = _span(low, draft.today) if out else None
    if not out or span is None:
        return False
    if span == (draft.today, draft.today) and draft.books.library.named(low):  # one exercise, of today's session
        if leaving.leave_out(draft, low):
            return True
        if not any(key.startswith(GROUP) for key in out):
            return False
    if paused_card(draft):
        return True
    _leave(draft, frozenset(out), *span)
    if _CANNOT.search(low):
        draft.say("parts-hurts")
    return True


def _span(low: str, today: date) -> tuple[date, date] | None:
    """The first and last day that are meant, from today on; None where none is said."""
    if _UNTIL_NEXT.search(low):
        return today, today + timedelta(days=6 - today.weekday())
    found = span_in(low, today) or ((today, today) if _TODAY.search(low) else None)
    return None if found is None or found[1] < today else (max(found[0], today), found[1])


def _named(low: str, draft: Draft) -> list[str]:
    """What is to be left out; nothing where the text holds a word of something else."""
    for said in dict.fromkeys((low, _REASON.sub("", low))):
        match = _LEAD.match(said)
        if match is not None and (found := _keys(words_told(said[match.end() :]), draft)):
            return found
    return []


def _keys(words: tuple[str, ...], draft: Draft) -> list[str]:
    library = draft.books.library
    out: list[str] = []
    at = 0
    while at < len(words):
        length, senses = library.limits.at(words, at)
        groups = [value for section, value in senses if section == "group"]
        name = _exercise(words, at, library)
        if KIT.intersection(groups):
            return []
        if groups and (name is None or name[0] <= length):
            out += [f"{GROUP}{g}" for g in groups]
            at += length
        elif name is not None:
            kin = kind(name[1], words[at : at + name[0]], draft.books.index.exercises)
            out += [name[1], *kin]
            at += name[0]
        elif words[at] in _FILL or not re.search(r"[a-z]", words[at]):
            at += 1
        else:
            return []
    return list(dict.fromkeys(out))


def _exercise(words: tuple[str, ...], at: int, library: Library) -> tuple[int, str] | None:
    """The longest name of an exercise that begins there: how many words, and which."""
    for length in range(min(LONGEST_NAME, len(words) - at), 0, -1):
        name = words[at : at + length]
        slug = library.names.get(name) or library.names.get((*name[:-1], stem(name[-1])))
        if slug is not None:
            return length, slug
    return None


def _leave(draft: Draft, out: frozenset[str], since: date, until: date) -> None:
    """Keeps the wish and shows what becomes of the sessions."""
    until = min(until, since + timedelta(days=LONGEST_DAYS - 1))
    before = draft.weeks()
    mine = [s for s in spans_of(draft.known) if s.until >= draft.today]
    made = [*mine, Span(since=since, until=until, keep=ALL, out=out)]
    draft.keep(Setting(values={KEY: [form_of(s) for s in made]}))
    named = [key for key in out if key.startswith(GROUP)] or sorted(out)[:1]
    draft.say("moves-for-days", what=words_of(named, draft), since=since, until=until, one=since == until)
    if lines := lines_between(before, draft.weeks(), draft):
        say_difference(draft, lines)
        draft.say("parts-why")
    else:
        there = any(d.session for w in draft.weeks() for d in w.days if since <= d.date <= until)
        draft.say("parts-fits" if there else "parts-no-session")
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
