"""An exercise of the session by its place: "how do I do the first exercise", "show me the last one"."""

from __future__ import annotations

from coach.ahead import NUMBERS, day_in
from coach.cards import log_card, name_of, paused_card, slot_line
from coach.draft import Draft
from coach.nextwords import exercise_page
from coach.overlay import next_session
from coach.patterns import Pattern

LONGEST = 120  #: letters of such a question
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_PLACE = (
    r"(?P<word>" + "|".join(_PLACES) + r"|last|final)|(?P<figure>[1-8])(?:st|nd|rd|th)|"
    r"(?:number|no\.?|nr\.?|exercise(?: number)?|#) ?(?P<number>[1-8]|one|two|three|four|five|six|seven|eight)"
)
_DAY = r"(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_ASKS = Pattern(
    r"\W*(?:(?:hey|ok|okay|so|and|coach|please|can you|could you|again|now)\W+)*"
    r"(?:how (?:do|does|can|should|would) (?:i|you|we|one) (?:do|perform|go about|make)|how to (?:do|perform)|"
    r"how (?:does|do|is)|how'?s|what(?:'?s| is| was)?|which (?:one )?is|show(?: me)?|let me see|demo|explain|describe|"
    r"tell me (?:about|how (?:to do|i do))|(?:a )?(?:video|picture|film|pic) (?:of|for))"
    rf" (?:the |my |today'?s |{_DAY}'?s |up )*(?:{_PLACE})"
    r"(?: (?:exercise|one|move|movement|thing|drill|of (?:them|these|those)|exercises))*"
    rf"(?: (?:in |of |on |for )?(?:the |my |today'?s |{_DAY}'?s )*(?:session|workout|plan|list|{_DAY}))*"
    r"(?: (?:go|done|look like|work|again|please|pls|then|called|supposed to go|to do|properly|right|correctly))*\W*"
)

_LAST_DONE = Pattern(
    r"^\W*(?:(?:and|so|hey|ok|coach)\W+)*(?:what|which|show me) (?:was|were|did|is)? ?(?:the|my)? ?(?:last|latest|"
    r"previous|most recent) "
    r"(?:exercises?|thing|session|workout|training|entry|entries) (?:that )?(?:i|we)(?: have|'ve)? (?:did|done|do|"
    r"logged|trained|told)\b"
)


def by_words(draft: Draft, text: str) -> bool:
    """Shows the exercise that a text names by its place in the session; False where it names none so."""
    low = " ".join(text.lower().replace("’", "'").replace("-", " ").split())
    if _LAST_DONE.search(low) and draft.known.began is not None:
        log_card(draft)
        return True
    match = _ASKS.fullmatch(low) if draft.known.began is not None and len(low) <= LONGEST else None
    if match is None:
        return False
    if paused_card(draft):
        return True
    named = day_in(low, draft.today)
    day = next_session(draft) if named is None else draft.day(named)
    if day is None or day.session is None:
        draft.say("no-session-ahead") if named is None else draft.say("ordinal-no-session", day=named)
        return True
    items = day.session.items
    word = match["word"]
    at = _figure(match["figure"] or match["number"] or "0") or (
        len(items) if word not in _PLACES else _PLACES.index(word) + 1
    )
    if at > len(items):
        draft.say("ordinal-too-many", count=len(items), day=day.date)
        return True
    slot, library = items[at - 1], draft.books.library
    line = slot_line(slot, draft.athlete, library)
    draft.say("ordinal", number=at, count=len(items), day=day.date, name=name_of(slot.exercise, library), line=line)
    exercise_page(draft, library.exercises[slot.exercise])
    return True


def _figure(word: str) -> int:
    return int(word) if word.isdecimal() else NUMBERS[word]
