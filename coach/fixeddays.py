"""The weekdays of strength work, or of running, set in words: "I can only train Tue and Fri".

Rule: days are fixed where all of them are named and nothing says that it is for one week; runs themselves are the
athlete's own: the coach plans around them and moves none.
"""

from __future__ import annotations

import re

from coach import daying, mayi, moving, profilewords, requests
from coach.ahead import DAY_WORD, day_in, days_in
from coach.askswords import asks
from coach.athlete import weekday
from coach.cards import button
from coach.draft import Draft
from coach.patterns import Forms, Pattern
from coach.pending import with_them
from coach.setupwords import take_runs
from coach.welcome import ask

_STRENGTH = r"(?:strength|lift(?:ing)?|gym|weights|sessions?|work ?outs?|train(?:ing)?|exercises?)"
_D = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)"
_LIST = rf"{_D}(?:(?:\W+(?:and|or|&|plus|then)?\W*|\W+){_D})+"
_ONE_OR_MORE = rf"{_D}(?:(?:\W+(?:and|or|&|plus|then)?\W*|\W+){_D})*"
_FOR_GOOD = (
    r"\b(?:from now on|for good|always|permanently|every week|each week|in future|going forward|now|only|any more)\b"
)
#: Ways to name all days of strength work; the first group holds the days.
_SETS = Forms(
    rf"\bonly (?:do|train|lift|work out|exercise|come|go|make|manage|have time)\b[^.;]*?\b({_ONE_OR_MORE})\b",
    rf"\bcan (?:train|lift|do (?:strength|gym|it|them)|work out|exercise) only (?:on )?({_ONE_OR_MORE})\b",
    rf"^\W*only ({_LIST})\b.*\b(?:work|suit|free|possible|ok)\w*\b",
    rf"\b(?:can|could|may) only (?:(?:at|on|in|do|the) )*({_ONE_OR_MORE}) (?:train|lift|do strength|work out|"
    rf"exercise)\b",
    rf"^\W*(?:i )?(?:can |could )?only (?:(?:have|got|have got|time) )*(?:time )?(?:for )?(?:strength |training |"
    rf"the gym |gym |lifting )?"
    rf"(?:at|on) ({_LIST})\W*$",
    rf"\b(?:only|just) (?:have|got|have got|get) (?:(?:my|the|on|time on) )*({_ONE_OR_MORE})(?: (?:and|as|"
    rf"days?))* (?:free|off|open|"
    rf"available|left)\b",
    rf"^\W*(?:only|just) (?:at |on )?({_LIST})(?: for (?:strength|lifting|training|gym|me))\W*$",
    rf"\b(?:my |the |new |change |set |make |have |put |switch )+(?:\w+ )?{_STRENGTH} ?(?:days?)?\b"
    rf"(?: (?:days?|are|is|to|on|now|should be|shall be|will be|always|into))*:? *({_LIST})\b",
    rf"^\W*(?:please )?{_STRENGTH} ?days?(?: are| on|:)? *({_LIST})\b",
    rf"^\W*(?:please )?{_STRENGTH} on ({_LIST})\b",
    rf"\b(?:want|like|prefer|need|rather|wanna)(?: to)? (?:do |have )?{_STRENGTH}(?: days| sessions)?(?: on|"
    rf" be)* ({_LIST})\b",
    rf"\b(?:want|like|prefer|need|rather)(?: to)? ({_LIST}) (?:for|as) (?:my )?{_STRENGTH}\b",
    rf"^\W*(?:please )?(?:train|lift|plan) (?:me |strength |the gym )*on ({_LIST})\b.*{_FOR_GOOD}",
    rf"{_FOR_GOOD}.*\b{_STRENGTH}\b.*?({_LIST})\b",
    rf"\b{_STRENGTH}\b.*?({_LIST})\b.*{_FOR_GOOD}",
)
#: The weekend in general is both of its days; "this weekend" is one of them all.
_WEEKEND = Pattern(r"\b(?<!this )(?<!next )(?<!last )(?<!coming )(?:the )?week-?ends?\b")
#: More days than are wanted, or all but some: which of them is asked.
_WHICH_DAYS = Pattern(
    r"^\W*(?:i (?:can )?)?(?:only|just) (?:(?:train|lift|work out|on|do strength) )*weekdays\b|\bweekdays only\b|"
    r"\b(?:no|not|never|don't|can't|cannot|nothing)\b[^.?!]{0,30}\b(?:sat and sun|weekends?)\b(?! (?:run|long))"
)
_ONCE_WEEK = Pattern(
    r"\b(?:this|next|last|coming) (?:week-?end|week)|\bsat and sun\b.*\bthis\b|\b(?:race|away|sleep|drink\w*)\b"
)
_ONCE = Pattern(
    r"\b(?:this|next|last|coming) (?:week|mon|tue|wed|thu|fri|sat|sun)\w*|\b(?:today|tomorrow|tonight|yesterday|"
    r"until|till|"
    r"instead of|done|trained|lifted|missed|skip\w*|moved?|moving|swap\w*|switch(?! (?:my|the))|exchange|also|too|"
    r"as well|add|"
    r"another|extra|more|less|drop|except|but not|not|no|don'?t|can'?t|cannot|won'?t|did)\b"
)
_RUN = Pattern(r"\b(?:runs?|running|jog\w*|long one|intervals?|tempo|parkrun|hills?|track)\b")
_I_RUN = Pattern(
    rf"\b(?:i|we) (?:now |only |always |will |can only |will only )*run (?:on )?({_LIST})\b|\b(?:my |the )?"
    rf"(?:running days|run days|runs|days (?:for|of) running) (?:are|is|to|now|:|=)+ *(?:now |on )*({_LIST})\b"
)
_DO_TODAY = Pattern(
    rf"\W*(?:(?:let me|i'?ll|i'?d like to|i want to|please|let'?s|i will|gonna|i'?m going to|ok|so) )*(?:do|train|"
    rf"start|have|take) "
    rf"({_D})(?:'?s)? (?:session|work ?out|gym|strength|one|training|legs)(?: already| instead)? (?:today|now|"
    rf"tonight)(?: already|"
    r" instead| please)*\W*"
)
_MOVES_RUN = Pattern(
    rf"\b(?:mov\w*|shift\w*|swap\w*|switch\w*|push\w*|put|chang\w*|postpon\w*|do|run|take)\b.*\b{_D}\b|"
    r"\b(?:no more|no|skip|cancel|drop|stop) (?:the |my |all )?(?:\w+ )?(?:runs?|running)\b"
)


#: What makes of a run and a day another question: whether it may stand beside strength, or in the place of some.
_OF_TWO_WORKS = Pattern(
    rf"\b(?:{_STRENGTH}|lifts?|legs|squats?|same day|tread\w*|bike|cycl\w*|swim\w*|walk\w*|yoga|hurt\w*|pain\w*|sore|"
    rf"ill|"
    r"sick|cold|fever|ran|was|were|race|pace|plan for|faster|slower|longer|shorter|hills?|reminders?)\b"
)


def by_words(draft: Draft, text: str) -> bool:
    """Sets the days that a text names; False where it fixes none."""
    low = _WEEKEND.sub("sat and sun", text.lower().replace("’", "'").strip())
    if draft.known.began is None or asks(low.rstrip(".! ")):
        return False
    if _WHICH_DAYS.search(low) and not _RUN.search(low) and not _ONCE_WEEK.search(low):
        draft.say("day-unsuitable")
        ask(draft, {"step": "strength", "days": True, "picked": []})
        return True
    return _runs(draft, low) or _strength(draft, low) or _today_instead(draft, low)


def _today_instead(draft: Draft, low: str) -> bool:
    """ "Do Thursday's session today": the session of that day is moved to today."""
    m = _DO_TODAY.fullmatch(low)
    if m is None:
        return False
    day = day_in(m[1], draft.today)
    assert day is not None  # a weekday, by the pattern
    if day == draft.today:
        requests.asks_today(draft)
        return True
    return moving.press_move(draft, day.isoformat(), draft.today)


def _strength(draft: Draft, low: str) -> bool:
    found = _SETS.search(low)
    if found is None or _ONCE.search(low) or _RUN.search(low) or re.search(r"\d", low):
        return False
    return daying.fix(draft, sorted({weekday(m[1]) for m in DAY_WORD.finditer(found[1])}))


def _runs(draft: Draft, low: str) -> bool:
    """ "From now on I run Tue, Thu and Sun"."""
    if not _I_RUN.search(low) or re.search(r"\d|\b(?:this|next|last) week\b|\b(?:yesterday|ran)\b", low):
        return False
    values = take_runs(draft, low)
    if not values:
        return False
    profilewords.keep(draft, values)
    return True


#: How runs go, of which no wish is made.
_HOW_IT_GOES = Pattern(
    r"\b(?:slow\w*|slugg\w+|sleep\w*|slept|tired\w*|heavy|flat|weak\w*|hurt\w*|(?:weeks|months) (?:now|slower))\b"
)


#: A run asked for on another day than its own: "can I run on Friday instead?", "is it ok to run on a different day?".
_RUN_ELSEWHEN = Pattern(
    r"\b(?:can|could|may|should|shall|is it (?:ok|okay|fine|alright|bad|a problem)|would it be (?:ok|okay|fine)|"
    r"what if|"
    r"does it matter if|do i have to)\b(?=[^.?!]*\b(?:runs?|running|run days?|long one|jog)\b)(?:"
    rf"[^.?!]*\b(?:run|do|jog)\b[^.?!]*\b(?:on|to|by|(?=(?:a|an|the|some)? ?(?:other|another|different)|{_D}))[^.?!]*"
    rf"\b(?:instead|(?:a|an|some|any|the)? ?(?:different|another|other) (?:day|time|date)|earlier|rather than)\b|"
    rf"[^.?!]*\b(?:run|do|jog|long one)\b[^.?!]*\b(?:{_D}|tomorrow|(?:a|one) day (?:later|earlier|early|late)|the day "
    rf"(?:before|after)) (?:instead|rather)\b|"
    r"[^.?!]*\b(?:mov\w+|shift\w*|swap\w*|switch\w*|chang\w+|postpon\w+|push|put off) (?:(?:my|the|a|this|that|one of|"
    r"saturday'?s|sunday'?s|easy|long|around|round) )*(?:runs?|running|run days?|running days?|jog)\b)"
)


def of_a_run(draft: Draft, text: str) -> bool:
    """Answers a wish to move or leave a run: runs are the athlete's own; says how their days are set for good."""
    low = text.lower().replace("’", "'")
    if draft.known.began is not None and _RUN_ELSEWHEN.search(low) and not _OF_TWO_WORKS.search(low):
        return _elsewhen(draft, low)
    wished = _MOVES_RUN.search(low) is not None and _RUN.search(low) is not None
    if (
        draft.known.began is None
        or not wished
        or _HOW_IT_GOES.search(low)
        or re.search(rf"\b(?:sessions?|{_STRENGTH}|what if|ran|was|were)\b|\d", low)
    ):
        return False
    if asks(low.rstrip(".! ")) and not re.search(rf"\b(?:instead of|rather than) {_D}\b", low):
        return False  # whether to run today is answered by what holds on that day
    return _say_yours(draft, low)


def _elsewhen(draft: Draft, low: str) -> bool:
    """Whether to run on another day: as one likes, unless something holds then, or hurts: that is said instead."""
    then = with_them(draft)
    days = [d for d in days_in(low, draft.today) if d >= draft.today]
    if mayi.hurting(draft) is not None or any(then.laid().running_on(d) for d in days or [draft.today]):
        return mayi.answer(draft, low, advised=False)
    return _say_yours(draft, low)


def _say_yours(draft: Draft, low: str) -> bool:
    days = [d for d in days_in(low, draft.today) if d >= draft.today]
    day = next((d for d in days if (found := draft.day(d)) is not None and found.session is not None), None)
    draft.say("run-yours", day=day or "none")
    draft.offer(button("button-week", "week:0"), button("button-settings", "settings"))
    return True
