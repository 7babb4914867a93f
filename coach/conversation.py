"""A message or a press, and what is known → one turn. Pure: the same turn from the same input, every time.

Order of hearing: red flags first, always; then the answer to the coach's own question; then what the message says.
"""

from __future__ import annotations

import re

from coach import (
    abilities,
    aboutyou,
    afterrace,
    amending,
    amendother,
    asplanned,
    beginners,
    calledfor,
    clearance,
    clearingaway,
    constraints,
    feedback,
    followon,
    handout,
    hourwords,
    hurting,
    importing,
    living,
    logwords,
    makingup,
    mayexercise,
    misreading,
    moving,
    noting,
    nought,
    offered,
    openquestion,
    ownname,
    painagain,
    painkillers,
    partwords,
    pauseasked,
    pausenote,
    profilewords,
    quickkeys,
    recovering,
    reminding,
    renaming,
    samebut,
    setuphearing,
    setuptalk,
    shortening,
    signasked,
    sohard,
    speaking,
    speaksagainst,
    standing,
    standingoffer,
    striking,
    unasked,
    undoing,
    unheard,
    whichpain,
    whychanged,
    wishes,
    yesno,
)
from coach.acts import LOGGED, Act, SmallTalk
from coach.advice import Advice
from coach.advising import advise, alarm
from coach.books import Books
from coach.cards import button, paused_card
from coach.commanded import COMMANDS
from coach.diary import Asking, Known, Setting, Turn
from coach.draft import Draft
from coach.gloss import Told, plainly
from coach.gym import beside
from coach.judge import judge
from coach.message import Message, Press
from coach.patterns import Pattern
from coach.placed import located
from coach.presses import PRESSES, go_on
from coach.progress import card as progress
from coach.reply import say
from coach.scale import asked, pain_open
from coach.takingup import take_up
from coach.testing import card, choosing, clock
from coach.unbroken import breakable
from coach.understanding import alarmed, understood
from coach.values import replace

COMMAND = Pattern(r"/([A-Za-z_]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
SAID_ALONE = (  #: commands that are understood without their slash where they stand alone
    "today", "week", "log", "progress", "library", "why", "undo", "pause", "resume", "settings", "privacy", "export",
    "help", "constraints", "physio", "next", "calendar",
)  # fmt: skip
SETTLING = (  #: presses that settle what their message asked: its buttons go
    "yes", "no", "done", "sure", "is", "adopt", "because", "instead", "clear", "race", "begin", "prove", "proof", "ill",
    "after", "hurt", "which", "felt", "sign",
    "wipe",
)  # fmt: skip


def answer(known: Known, message: Message, books: Books) -> Turn:
    """The turn that a message leads to. An edited message takes back what it led to before and is heard anew."""
    language = known.athlete.language
    told = _told(breakable(message.text).strip(), language, books)
    text = told.text or told.own  # of nothing but particles: as it was written
    stood = offered.stands(known)
    answered, known = offered.meant(known, text, message.at), offered.without(known)
    asked_of = known.asking
    known, own_sign = (known, None) if message.forwarded else signasked.answered(known, text)
    text = own_sign or text
    if not message.forwarded and (meant_by := yesno.as_said(known, text)) is not None:
        text, answered = meant_by, None
    again = None if message.edited or message.forwarded else painagain.again(known, text, message.at)
    text = again[0] if again else text
    draft = Draft(known=known, books=books.of(language), origin=message.origin, at=message.at, text=text)
    draft.offered = stood
    draft.told = told if told.places and not again else None
    if again:
        amending.put_back(draft, [r for r in known.records if r.origin == again[1]])
        draft.retell(again[1])
        draft.say("edited")
    if message.edited:
        amending.put_back(draft, [r for r in known.records if r.origin == message.origin])
        draft.retell(message.origin)
        draft.say("edited")
    first = known.setting("greeted") is None
    clock.hush(draft)
    beside.close_left(draft)
    if text.lower().rstrip(" ?") in SAID_ALONE and not beside.takes(draft, text):
        text = f"/{text.rstrip(' ?')}"
    elif not message.forwarded:
        text = logwords.as_command(feedback.as_command(text))
    command = COMMAND.fullmatch(text)
    if not message.forwarded and speaking.asked_for(draft, told.own):
        pass
    elif command and command[2] and alarmed(draft, command[2]):
        pass  # a warning sign behind a command is a warning sign
    elif command and command[1].lower() in COMMANDS:
        COMMANDS[command[1].lower()](draft, (command[2] or "").strip())
    elif command:
        draft.say("unknown-command", command=f"/{command[1]}")
    elif not text and message.file is not None:
        importing.sent(draft, message.file)
    elif message.place is not None and located(draft, message.place):
        pass
    elif not text:
        draft.say("silent-message" if message.kind == "text" else f"no-ears-{unheard.kind_of(message.kind)}")
        draft.asking = known.asking
    elif own_sign == "":
        signasked.only_asked(draft)
    elif not message.forwarded and (
        (own_sign is None and signasked.heard(draft, text))
        or yesno.taken(draft, text)
        or sohard.behind_done(draft, text)
        or _said_press(draft, answered)
        or standingoffer.by_words(draft, text)
        or whychanged.by_words(draft, text)
        or afterrace.back_by_words(draft, text)
        or partwords.back_by_words(draft, text)
        or undoing.move_back_by_words(draft, text)
        or undoing.days_back_by_words(draft, text)
        or moving.to_another_day(draft, text)
        or shortening.left_as_it_was(draft, text)
        or undoing.redo_by_words(draft, text)
        or clearingaway.by_words(draft, text)
        or undoing.yesterday_by_words(draft, text)
    ):
        pass
    else:
        if not message.forwarded and (whole := signasked.told_beside(draft, text)) is not None:
            draft.text = text = whole
        sets = beside.sets_told(draft, text)
        question = None if sets else known.asking if beside.figures_only(draft, text) else asked(draft, text)
        _hear(draft, text, card.asked(draft, question), forwarded=message.forwarded)
        if own_sign:
            signasked.stop_as(draft, asked_of)
        if sets:
            beside.ask_still(draft, known.asking)
        if message.file is not None and not any(r.alert for r in draft.replies):
            draft.close()
            importing.sent(draft, message.file)
    beside.below(draft)
    setuptalk.resume(draft)
    draft.close()
    _keep_question_open(draft)
    speaking.offer(draft, told.language)
    setuptalk.lead_on(draft)
    pausenote.put(draft)
    if first and draft.replies and not any(r.alert for r in draft.replies):
        _greet_once(draft)
    return draft.turn()


def _keep_question_open(draft: Draft) -> None:
    """Lets the question of the first setup, or which pain was meant, stand behind whatever was said beside it.

    Behind an alarm nothing does.
    """
    asking = draft.known.asking
    in_setup = asking is not None and asking.topic == "setup" and draft.known.began is None
    stands = in_setup or whichpain.stays_open(draft)
    if draft.asking is None and stands and not any(r.alert for r in draft.replies):
        draft.asking = asking


def _told(text: str, language: str, books: Books) -> Told:
    """What was written, in the reader's words; a command keeps its name."""
    name, _, rest = text.partition(" ") if text.startswith("/") else ("", "", text)
    if name and not rest:
        return replace(plainly(text), language=language)
    told = books.tongues.understood(rest, language)
    if not name:
        return told
    return replace(told, own=text, text=f"{name} {told.text}", places=(), also=())


def pressed(known: Known, press: Press, books: Books) -> Turn:
    """The turn that a press leads to; one on a button that no longer works is answered kindly."""
    known = offered.without(known)
    draft = Draft(known=known, books=books.of(known.athlete.language), origin=press.origin, at=press.at)
    verb, _, rest = press.data.partition(":")
    draft.card = press.card
    if verb not in PRESSES or PRESSES[verb](draft, rest) is False:
        draft.parts.clear()
        draft.rows.clear()
        draft.card = None
        draft.asking = known.asking
        draft.say("stale-button")
        draft.bare = press.card
    elif verb in SETTLING and draft.card is None:
        draft.bare = press.card
    beside.follow(draft, verb)
    setuptalk.resume(draft)
    setuptalk.lead_on(draft)
    pausenote.put(draft)
    return draft.turn()


def _said_press(draft: Draft, data: str | None) -> bool:
    """Does what a button would, for who typed its answer; False where none is meant or it no longer works."""
    verb, _, rest = (data or "").partition(":")
    return verb in PRESSES and PRESSES[verb](draft, rest) is not False


# --- a message --------------------------------------------------------------------------------------------------------
def _hear(draft: Draft, text: str, asking: Asking | None, *, forwarded: bool) -> None:
    """Free text: red flags, then the coach's own question, then what it says."""
    settling = asking is not None and asking.topic == "constraint" and not forwarded
    # what a clinician ruled out holds whatever else is said
    told = None if settling else constraints.take(draft, text, forwarded=forwarded)
    fresh = () if forwarded or told is not None else standing.noted(draft, text)  # of limits, the rest is heard apart
    reading, flags, judged = understood(draft, text, asking, fresh)
    urgent = any(f.urgency in ("emergency", "same-day") for f in flags)
    if not (forwarded or urgent) and told is None and calledfor.heard(draft, text):
        return
    in_setup = asking is not None and asking.topic == "setup"
    if (
        not (forwarded or settling or in_setup)
        and told is None
        and ownname.heard(draft, text, asking, flags, reading.acts)
    ):
        return
    advice = judge(judged, draft.books.library, draft.books.safety)
    pause = draft.known.pause_on(draft.today)
    clearing = asking is not None and asking.topic == clearance.TOPIC and not flags and not forwarded
    tells = any(not isinstance(a, SmallTalk) for a in reading.acts)
    if clearing and asking is not None and clearance.typed(draft, asking.about, text, tells=tells):
        return
    if any(a.rule in ("pause-cleared", "bone-cleared", "soon-cleared") for a in advice):
        clearance.by_words(draft, text)
        return
    if not flags and any(a.rule.startswith("pause-stands") for a in advice) and clearance.maybe(draft, text):
        return
    if told is not None and not flags and pause is not None and pause.urgency != "none":
        _hear_limits(draft, told, asking)
        paused_card(draft)
        return
    if not forwarded and told is None and misreading.heard_so(draft, text, flags):
        return
    if not forwarded and told is None and not flags and pauseasked.heard(draft, text):
        draft.asking = asking
        return
    if asking is not None and asking.topic == misreading.TOPIC and not flags and misreading.typed(draft, text):
        go_on(draft)
        return
    stands = not flags and any(a.rule.startswith("pause-stands") for a in advice[:1])
    if (
        stands
        and not forwarded
        and (hourwords.by_words(draft, text) or profilewords.aside(draft, text) or reminding.by_words(draft, text))
    ):
        return  # what no plan depends on is set in a pause too
    if (
        not (forwarded or flags)
        and (pause is None or pause.urgency == "none")
        and progress.of_streak(draft, text, reading.acts)
    ):
        draft.asking = asking
        return
    behind = not (forwarded or flags) and (stands or asking is None)  # a sign that broke off the first questions
    if behind and setuptalk.while_paused(draft, text, reading.acts, _alone):
        return
    if alarm(draft, hurting.felt(advice, reading.acts), advice):
        if settling:
            constraints.take(draft, text, asked=True)
        return
    if asking is not None and settling and constraints.answered(draft, asking, text, reading.acts):
        return
    if told is not None:
        gaps = _gaps_beside(draft, told, advice)  # how to begin again, within those limits
        if gaps and asking is None:
            advise(draft, gaps)
            draft.close()
        _hear_limits(draft, told, asking)
        return
    if not (forwarded or flags) and nought.heard(draft, asking, text, reading.acts):
        return
    if (
        not forwarded
        and all(f.flag == "fever" for f in flags)
        and recovering.unasked(draft, text, reading.acts, advice)
    ):
        return
    if not (forwarded or flags or in_setup) and makingup.heard(draft, text, reading.acts, advice):
        draft.asking = draft.asking or asking
        return
    if not (forwarded or flags) and painkillers.asked(draft, text):
        draft.asking = asking
        return
    if not forwarded and not flags and aboutyou.by_words(draft, text):
        draft.asking = asking if draft.asking is None else draft.asking
        return
    first_setup = in_setup and draft.known.began is None
    if not (forwarded or flags or first_setup) and (
        line := aboutyou.line_meant(draft, text, busy=beside.goes_on(draft) or pain_open(draft))
    ):
        _said_press(draft, line)
        return
    if in_setup and asking is not None and not forwarded and not flags:
        if setuptalk.taken(draft, asking.about, text, reading.acts, _alone):
            return
        if draft.known.began is None:
            reading = replace(reading, acts=setuphearing.sensible(text, reading.acts))
    if not forwarded and not flags and constraints.listed(draft, text):
        draft.asking = asking
        return
    if not forwarded and handout.wanted(text, draft):
        _hand_out(draft, text, reading.acts, asking)
        return
    if not forwarded and not flags and beside.heard(draft, text, reading.acts):
        return
    out_today = not (forwarded or flags or in_setup) and speaksagainst.wanted(draft, text.lower().replace("’", "'"))
    if not (forwarded or flags or fresh or out_today) and beginners.heard(draft, text, reading.acts, advice):
        draft.asking = draft.asking or asking
        return
    if not forwarded and not flags and samebut.heard(draft, text, reading.acts):
        return
    if (
        not forwarded
        and not flags
        and (
            striking.heard(draft, text, reading.acts)
            or amending.heard(draft, text, reading.acts, asking)
            or amendother.heard(draft, text, reading.acts)
            or renaming.heard(draft, text)
        )
    ):
        return
    if not forwarded and not flags and asplanned.heard(draft, text, reading.acts):
        return
    if not forwarded and not flags and not in_setup and abilities.heard(draft, text, reading.acts):
        draft.asking = asking
        return
    reading_logs = any(isinstance(a, LOGGED) for a in reading.acts)
    if not forwarded and not flags and choosing.heard(draft, text):
        return
    if not forwarded and not flags and living.outright(draft, text, reading.acts, in_setup=in_setup):
        draft.asking = draft.asking or asking
        return
    leave = not forwarded and not flags and mayexercise.asked(draft, text) is not None
    if not (forwarded or flags or leave) and progress.asked(draft, text, reading.acts):
        draft.asking = draft.asking or asking
        return
    if forwarded:
        draft.say("no-ears-forwarded")
        draft.asking = asking
        return
    if not flags and not in_setup and not reading_logs and followon.heard(draft, text):
        return
    if not flags and unasked.by_words(draft, text):
        return
    if not flags and (wishes.pictures_named(draft, text) or quickkeys.by_words(draft, text)):
        draft.asking = asking
        return
    if asking is not None and not flags and openquestion.answered(draft, asking, text, reading.acts):
        return
    sent = any(a.urgency == "soon" and a.felt for a in advice)  # whom a pain sends to a clinician hears that first
    if not flags and not fresh and not sent and living.heard(draft, text, reading.acts):
        draft.asking = draft.asking or asking
        return
    take_up(draft, text, reading, advice, flags=flags, fresh=fresh, asking=asking, pause=pause)


#: A break that is told behind what a clinician said: "physio says no jumps, back after 3 weeks off".
_BACK = Pattern(
    r"\b(?:back (?:after|from)|(?:had|took|taken|been|after) (?:\w+ ){0,3}(?:days?|weeks?|months?) (?:off|away)|"
    r"haven'?t (?:run|trained|lifted|done)|first (?:run|session|time) (?:back|in)|back (?:today|now|at it)|"
    r"(?:now|i'?m|i am|been|got|just) (?:now )?(?:i'?m |i am )?(?:cleared|allowed again|back)|cleared (?:now|today))\b"
)


def _gaps_beside(draft: Draft, told: constraints.Told, advice: tuple[Advice, ...]) -> tuple[Advice, ...]:
    """The advice of a break that the athlete tells beside limits: "no running for 2 weeks" is a limit and none."""
    gaps = tuple(a for a in advice if a.rule.startswith("gap-"))
    if not gaps or _BACK.search(draft.text.lower().replace("’", "'")):
        return gaps
    if not told.breaks:
        return ()
    _, _, judged = understood(draft, told.breaks, None)
    return tuple(a for a in judge(judged, draft.books.library, draft.books.safety) if a.rule.startswith("gap-"))


def _hear_limits(draft: Draft, told: constraints.Told, asking: Asking | None) -> None:
    """Limits of a clinician that were just kept, and what the message says beside them."""
    setup = asking if asking is not None and asking.topic == "setup" else None
    if told.rest:
        reading, flags, _ = understood(draft, told.rest, None)
        if flags or any(not isinstance(a, SmallTalk) for a in reading.acts):
            draft.text = told.rest
            _alone(draft, told.rest)
            draft.close()
    draft.asking = draft.asking or setup
    constraints.echo(draft, told)


def _alone(draft: Draft, text: str) -> None:
    """Hears a text as a message that answers nothing."""
    _hear(draft, text, None, forwarded=False)


def _hand_out(draft: Draft, text: str, acts: tuple[Act, ...], asking: Asking | None) -> None:
    """The sheet for a clinician, after what the message logs beside the wish."""
    kept = noting.note(draft, acts)
    if kept:
        draft.acts.extend(a for a in acts if isinstance(a, LOGGED))
        noting.echo(draft, kept)
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
        draft.close()
    handout.card(draft, text)
    draft.asking = asking


def _greet_once(draft: Draft) -> None:
    """The privacy line, with the first answer."""
    draft.keep(Setting(values={"greeted": True}), origin="greeting", index=0)
    if any(p.key == "setup-consent" for r in draft.replies for p in r.parts):
        return  # that card says it at length
    last = draft.replies[-1]
    draft.replies[-1] = replace(last, parts=(*last.parts, say("privacy-line")))
