"""Red flags: what patients write, and what only looks like it. The words are judged, never single phrases of ours.

The messages of the two files are learnt from (content/warnings) and guard against relapses; what nobody has learnt is
measured in tests/coach/test_blind_signs.py.
"""

from __future__ import annotations

import json
import time
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from coach.advice import URGENCIES
from coach.books import Books
from coach.classifier import Classifier
from coach.redflags import RedFlag, red_flags

STORIES = Path(__file__).parents[1] / "judgements"
MESSAGES = tomllib.loads((STORIES / "fresh-red-flags.toml").read_text(encoding="utf-8"))["message"]
LOOK_ALIKES = tomllib.loads((STORIES / "fresh-look-alikes.toml").read_text(encoding="utf-8"))["message"]


def top(flags: tuple[RedFlag, ...]) -> int:
    return max((URGENCIES.index(f.urgency) for f in flags), default=0)


@pytest.mark.parametrize("case", MESSAGES, ids=lambda c: c["said"][:50])
def test_a_sign_is_never_taken_too_lightly(case: dict[str, str], books: Books) -> None:
    assert top(red_flags(case["said"], books.safety.words)) >= URGENCIES.index(case["at_least"])


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=lambda c: c["said"][:50])
def test_a_look_alike_raises_no_alarm(case: dict[str, str], books: Books) -> None:
    assert top(red_flags(case["said"], books.safety.words)) < URGENCIES.index("same-day")


@pytest.mark.parametrize(
    "minimiser",
    ["prob nothing but ", "my wife says its fine. ", "dont want a fuss, race on sunday. ", "lol its silly but "],
)
@pytest.mark.parametrize("case", MESSAGES, ids=lambda c: c["said"][:30])
def test_playing_it_down_lowers_nothing(case: dict[str, str], minimiser: str, books: Books) -> None:
    words = books.safety.words
    assert top(red_flags(minimiser + case["said"], words)) >= URGENCIES.index(case["at_least"])


@pytest.mark.parametrize("case", MESSAGES, ids=lambda c: c["said"][:30])
def test_capitals_and_stops_change_nothing(case: dict[str, str], books: Books) -> None:
    words = books.safety.words
    assert top(red_flags(case["said"].upper(), words)) >= URGENCIES.index(case["at_least"])


@pytest.mark.parametrize(
    ("said", "flag"),
    [
        ("felt like someone parked a van on my breastbone during the hills", "chest-pain"),
        ("like somebody is standing on my chest since lunch, all clammy", "chest-pain"),
        ("it was as if someone kicked me in the back of the leg, cant go on tiptoes", "tendon-rupture"),
        ("feels like a man is sitting on my chest", "chest-pain"),
    ],
)
def test_a_person_in_a_comparison_is_nobody_else(said: str, flag: str, books: Books) -> None:
    found = red_flags(said, books.safety.words)

    assert flag in {f.flag for f in found}
    assert not any(f.other for f in found)
    assert "self-harm" not in {f.flag for f in found}


def test_what_somebody_looks_like_is_theirs(books: Books) -> None:
    found = red_flags("looks like my mate has fainted mid run, he isnt responding", books.safety.words)

    assert found
    assert all(f.other for f in found)


@pytest.mark.parametrize(
    "said", ["i cant go on", "cant go on anymore", "that session killed me, i cant go on like this"]
)
def test_who_cannot_go_on_is_heard(said: str, books: Books) -> None:
    assert "self-harm" in {f.flag for f in red_flags(said, books.safety.words)}


def test_a_pop_behind_the_ankle_is_no_joint_noise(books: Books) -> None:
    assert top(red_flags("heard a pop at the back of my ankle", books.safety.words)) >= URGENCIES.index("same-day")
    assert red_flags("popped my back, feels great", books.safety.words) == ()


@pytest.mark.parametrize(
    ("said", "flag"),
    [
        ("crushing chest pain now, sweating", "chest-pain"),
        ("crushing cehst pain now, sweating", "chest-pain"),
        ("cant breath at rest", "breathless"),
        ("my calf is swollen and hot after the flight", "dvt-sign"),
        ("wee like cola and my arms are swolen after crossfit", "rhabdo-sign"),
    ],
)
def test_slips_of_the_finger_are_read(said: str, flag: str, books: Books) -> None:
    assert flag in {f.flag for f in red_flags(said, books.safety.words)}


@pytest.mark.parametrize(
    ("said", "flags"),
    [
        ("been getting numb feet on runs over an hour, both of them", {"numbness"}),
        ("my feet go numb after 10k", {"numbness"}),
        ("numbness in both feet on long runs for weeks", {"numbness"}),
        ("feet went numb because my laces were too tight", set()),
        ("knee buckled twice coming downstairs today, feels unstable. its the right one", {"giving-way"}),
        ("knee locked up twice today", {"locking"}),
        ("knee buckled and now it's locked, can't straighten it", {"giving-way", "locking"}),
        ("got out for a run today, 25 min", set()),
        ("went out for a jog, then fainted on the grass", {"syncope"}),
        ("got out for a run and was out for 2 minutes on the floor", {"syncope"}),
        ("my right fingers have gone numb since the carries yesterday", {"numbness"}),
        ("left hand numb and I wet myself", {"cauda-equina", "numbness"}),
        ("my ankle gives way without warning on uneven ground", {"giving-way"}),
        ("the scan shows a stress reaction in my shin", {"bone-stress"}),
        ("physio suspects a stress fracture in my foot", {"bone-stress"}),
        ("the scan shows no stress fracture in my shin", set()),
        ("doctor says the stress fracture has healed", set()),
    ],
)
def test_a_sign_is_called_what_is_told(said: str, flags: set[str], books: Books) -> None:
    assert {f.flag for f in red_flags(said, books.safety.words)} == flags


@pytest.mark.parametrize(
    "said",
    [
        "no chest pain, dizziness or breathlessness",
        "never had any numbness or weakness",
        "swelling: none",
        "i broke my leg in 2012",
        "my uncle had a stroke two years ago",
        "what are the symptoms of a blood clot?",
    ],
)
def test_denied_past_and_general_are_no_signs(said: str, books: Books) -> None:
    assert red_flags(said, books.safety.words) == ()


@pytest.mark.parametrize(
    "said",
    [
        "twisted my ankle coming down the steps at work yesterday and it's swollen right up",
        "went over on my ankle on the last bend of the trail this morning and now it is swollen",
        "rolled my left ankle stepping off the kerb outside the office and it has swollen",
    ],
)
def test_a_swelling_is_heard_however_far_behind_the_twist(said: str, books: Books) -> None:
    assert "joint-swelling" in {f.flag for f in red_flags(said, books.safety.words)}


#: Signs that the table has words for since conversations of strangers showed none; and like words that are none.
BY_THE_TABLE = [
    ("a lump in my right boob, found it in the shower", "RF21", "soon"),
    ("mole on my back bleeds when the strap rubs", "RF21", "soon"),
    ("bruise on my hip is getting bigger every day and I take warfarin", "RF39", "same-day"),
    ("axe slipped, back of my leg, soaked two towels", "RF39", "emergency"),
    ("slept on my arm, it is still dead and weak this afternoon", "RF06", "emergency"),
    ("no weakness apart from the right hand", "RF06", "emergency"),
    ("seeing things crawling since I stopped drinking", "RF10", "emergency"),
    ("since i quit the drink i have the shakes", "RF10", "same-day"),
    ("35 weeks, splitting head and stars in front of my eyes", "RF30", "emergency"),
    ("took a leak and it looks like flat cola after all those chins", "RF12", "same-day"),
    ("sciatica for weeks and now I can't pee", "RF14", "emergency"),
    ("my heart flutters in intervals, my brother died suddenly at 31", "RF03", "same-day"),
    ("calf is hot to touch since the long drive", "RF05", "same-day"),
    ("fell off a ladder onto my back, sore back and legs feel odd", "RF20", "emergency"),
    ("exact spot on my shin, hurts walking now too", "RF18", "same-day"),
    ("cat scratched me, a hand's width of red and it is spreading", "RF11", "same-day"),
    ("i hate myself and want to die", "RF32", "emergency"),
    ("if I went to bed tonight and didn't wake up I wouldn't mind", "RF32", "same-day"),
    ("had a few more paracetamol for the headache, ten today already", "RF42", "emergency"),
    ("20 weeks pregnant, fever 38.5", "RF30", "same-day"),
    ("pulled my groin, there's a bulge when i cough", "RF28", "soon"),
    ("cough for 2 months, weight down 10 lb, sweats at night", "RF21", "soon"),
    ("nipple bleeding and a lump behind it", "RF21", "soon"),
    ("super heavy periods and I look pale, puffed on easy runs", "RF29", "soon"),
    ("pee was pink once after 10k, clear again since, but it hurts when I go", "RF29", "same-day"),
    ("i've written letters for the kids. if i just didn't wake up tomorrow", "RF32", "emergency"),
    ("the letters to my wife and kids are done, nobody would have to look after me then", "RF32", "same-day"),
    ("put my foot through a pane, back of the ankle squirts every heartbeat", "RF39", "emergency"),
    ("put my foot through the glass, spurts when i lift the towel", "RF39", "emergency"),
    ("back is sore, didn't know I'd soiled myself til I saw the sheets", "RF14", "emergency"),
    ("fever since two days, bp 84/50, sleepy only", "RF11", "emergency"),
    ("temperature of thirty nine and lying in bed breathing forty a minute", "RF11", "emergency"),
    ("39.4 and I was chatting to my nan who isn't here", "RF11", "emergency"),
    ("pishin claret wi wee lumps in it", "RF29", "same-day"),
    ("elbow's pokin oot the back like a shark fin", "RF25", "emergency"),
    ("I put my papers in order and have the means in the house", "RF32", "emergency"),
    ("when I hop it catches right up inside at the top of my leg, wakes me at night", "RF17", "same-day"),
    ("heavy feelin richt in the middle on the hill reps, doon tae ma elbow", "RF01", "emergency"),
    ("lump in my groin, comes when i lift, goes back when i lie down", "RF28", "soon"),
    ("no menstruation since 7 months", "RF33", "soon"),
    ("usually a wriggler but not a proper kick since teatime yesterday", "RF30", "same-day"),
]


@pytest.mark.parametrize(("said", "row", "least"), BY_THE_TABLE)
def test_the_table_has_words_for_it(said: str, row: str, least: str, books: Books) -> None:
    alone = replace(books.safety.words, weighing=Classifier())

    assert max(URGENCIES.index(f.urgency) for f in red_flags(said, alone) if f.row == row) >= URGENCIES.index(least)


@pytest.mark.parametrize(
    "said",
    [
        "pressed 60kg and my HR went through the roof",
        "stung by a bee on the run, red around it, itchy",
        "lump in the ball of my foot when i roll it",
        "back sore, jumped back into training, legs feel a bit strange",
        "couldn't pee before the start, queue too long, then cramp in my left leg, calf mostly",
        "long drive home, steering wheel hot to the touch",
        "my back hurt so i stopped drinking beer",
    ],
)
def test_the_same_words_elsewhere_are_none(said: str, books: Books) -> None:
    assert all(URGENCIES.index(f.urgency) < URGENCIES.index("same-day") for f in red_flags(said, books.safety.words))


#: What is taken for harmless, and the same words in earnest.
IN_EARNEST = [
    # runs called suicides, hills that kill; and what one thinks about on them
    ("suicide runs on tuesday, 6 of them", "thinking about suicide on my runs", "RF32"),
    ("killing myself on the hills, love it", "I keep thinking about killing myself on runs", "RF32"),
    ("a lipoma on my shoulder blade, where the bar sits", "I've got a blade here and I can't go on", "RF32"),
    ("tight chest strap left a mark on my ribs", "tight chest, strap off, still tight and I'm sweating", "RF01"),
    ("lost my period app data, cycle is regular", "lost my period 5 months ago, app says so", "RF33"),
    ('physio says my glutes are "asleep"', "glutes asleep and numb in the saddle since the ride", "RF14"),
    ("the blood blister on my palm went black", "everything went black at the top of the hill", "RF02"),
    ("gums bleed when I floss", "gums bleed when I brush, on warfarin, bruises growing", "RF39"),
    # a head too big for a door, windows painted black, a crawl home after leg day, a mark of the bar, a supposition
    ("wife says my head is so swollen it won't fit the door", "head is swollen after I fell off the bike", "RF22"),
    ("new gym has blacked out windows, squat 3x6", "blacked out in the gym, windows were steamed", "RF02"),
    ("leg day wrecked me, i crawled to the ute", "rolled my ankle and crawled to the ute", "RF16"),
    ("bar leaves a red line on my back, fades by dinner", "red line going up my arm from the cut", "RF11"),
    ("what should i do if i ever get chest pain on a run?", "what if I get chest pain again like today?", "RF01"),
    ("whats the standing alternative to the bridge?", "it would be easier if I jumped off the bridge", "RF32"),
    ("skipping rope 5 min", "the skipping rope is tied to the beam, goodbye", "RF32"),
    ("8 kms easy", "feel like kms", "RF32"),
    ("can't go on thursday, swap to friday?", "I can't go on like this", "RF32"),
    ("purge my data please", "I purge my food", "RF33"),
    ("throwing up since lunch", "i throw up lunch most days", "RF33"),
    ("knocked out the full routine at lunch", "barbell knocked me out mid set", "RF22"),
    ("do i lock my knees on calf raises", "I've got a locking knee, stuck since this morning", "RF26"),
    ("kept my chest up on the squats", "keep having chest tightness up hills, jaw aches with it", "RF01"),
    ("the leg extension is broken, which other one", "leg press broke my ankle I think, can't stand on it", "RF16"),
    ("skipped gym, family dinner", "skipped the gym and dinner", "RF33"),
    ("skipped legs today, work dinner", "skipped my run so skipping dinner", "RF33"),
    ("skipped thursday for a team dinner", "skipping all my family dinners", "RF33"),
    ("skipped it, dinner at my parents", "skipping gym, family dinner, havent eaten since monday", "RF33"),
    ("front squats 2x6 then bailed, wrist was hurting", "bailed off my bike, wrist is sore", "RF16"),
    ("dropped the last two sets, wrist sore", "dropped the bar on my wrist, hurts", "RF16"),
    ("38 degrees in the garage, squats 3x8", "temp is 104 degrees F and I'm muddled", "RF08"),
    # the chest that is trained, and the one that hurts
    ("chest to bar pull ups 3x5", "pain in my chest on the hill and I had to stop", "RF01"),
    ("chest to floor push ups, had to stop at 12", "got a tight chest and had to walk home", "RF01"),
    ("chest day went well", "pain in my chest all day", "RF01"),
    ("chest and back today, all good", "pain in the chest and back since lunch", "RF01"),
    ("chest exercise done, 3x12", "pain in the chest with exercise", "RF01"),
    ("chest machine 3x10 40kg", "squeezing feeling in my chest on the rowing machine", "RF01"),
    ("chest session done", "pain across my chest in the session today", "RF01"),
    ("cold is over, chest was listened to, will a jog hurt?", "chest hurt when I jogged, had to stop", "RF01"),
    # what was years ago, and what one was doing when it came
    ("when I was 14 I had chest pain once, all checked", "When I was running uphill I had pain in the chest", "RF01"),
    ("had chest pain when I was at school, all checked", "chest was hurting when I was on the treadmill", "RF01"),
    ("when I was a kid I had a tight chest, gone since", "When I was climbing the stairs my chest felt tight", "RF01"),
    ("when I was twelve I fainted in church", "When I was at the gym I fainted", "RF02"),
    ("when I was young my achilles popped", "When I was squatting I felt my achilles pop", "RF24"),
    # a session that was moved, and a child that has not
    ("the baby was up half the night so I've moved today's session to friday", "the baby hasn't moved today", "RF30"),
    ("baby up at 3, we moved the run to sunday, tired today", "baby moved less today, I moved my run", "RF30"),
    # the first steps from the bed, and the pain that wakes
    ("pain in my heel when getting down from the bed in the morning", "heel pain wakes me at night", "RF18"),
    # phrases of every day, and their words in earnest
    ("hamstring was 5, is now 3 at the bridge, 0 walking", "i'm at mile 5 at the bridge, goodbye all", "RF32"),
    ("ball of my foot aches across the front, 3", "forefoot fine, but pressure across the front when i run", "RF01"),
    (
        "heart attack when I saw the splits haha, 3:58s without trying",
        "lost a stone since easter without trying",
        "RF21",
    ),
    (
        "bonked my head on the pullup bar, no bump, no headache",
        "bonked my head on the pullup bar, been sick twice",
        "RF22",
    ),
    # what was found on reading the words of the last signs once more
    ("tripped on a paving slab, grazed my arm", "heavy feeling in the middle when i climb, down to my elbow", "RF01"),
    ("i've asked the same question three times now", "wife says i asked her the same question six times", "RF06"),
    ("fever last week, all gone, bp 120/80", "fever since two days, bp 84/50, hands cold, sleepy", "RF11"),
    ("swings forty a minute, fever gone", "fever, lying in bed breathing forty a minute", "RF11"),
    ("got the means at home now, new rack", "affairs are in order and i have the means at home", "RF32"),
    ("settled on friday, no need to send me thursday's", "papers in order, no need to send next week's plan", "RF32"),
    ("there's nothing in it for me so i skip parkrun", "nothing left in my life, want to die", "RF32"),
    ("wrote letters for the kids' treasure hunt", "wrote letters to the kids, can't go on", "RF32"),
    ("my bottle squirts when i press it", "through the glass door, blood squirts when i let go", "RF39"),
    ("it is pouring and we went anyway, soaked shirts", "nosebleed pouring for an hour", "RF39"),
    ("cut my run short, it is pouring", "cut my hand, it is pouring and i cant stop it", "RF39"),
    (
        "elbows poking out on bench again, tucked them for sets 3 and 4. 4x6 @ 50",
        "elbow's poking out the back, arm numb",
        "RF25",
    ),
    ("collapsed your three sets into one circuit", "collapsed on my third set", "RF02"),
    ("my jaw dropped when i saw the splits", "my jaw dropped on one side, speech slurred", "RF06"),
    ("stitch at 3k, left shoulder sore 2/10 from press", "stitch at 3k, left shoulder aches with it", "RF01"),
    # a rush to the head, legs after a race, and a stitch
    ("a little head rush when I came up from the floor", "head rush, then I fainted on the floor", "RF02"),
    ("legs are broken after the race, both, 2nd day", "fell off a ladder, both legs are broken", "RF16"),
    (
        "pain under my ribs when I breathed, like a side stitch, slowed and it went away",
        "side stitch, jaw hurts too",
        "RF01",
    ),
    ("stitch under my ribs at 4k, walked and it went", "stitch in my side on every breath since monday", "RF04"),
    ("usual migraine, eased in a dark room, no gym today", "headache out of nowhere on my last rep", "RF07"),
    ("nothing but coffee since noon", "nothing but coffee since monday", "RF33"),
    ("the fog cleared up by the start", "asked my wife the same question six times, it has cleared up", "RF06"),
    # what is only poured, lifted, laughed at, or another's; and what creeps up
    ("elbow 4/10 on deadlifts, pouring coffee 1", "sliced my hand, blood is pouring on the coffee table", "RF39"),
    ("shoulder 4/10 when i take the dumbbell above head", "dumbbell slipped from above my head, woozy since", "RF22"),
    ("hiccups all through planks, wife is crying laughing", "crying all day, there is no point living", "RF32"),
    ("are light weights pointless for hills?", "it's all pointless, hills or not, i want to die", "RF32"),
    ("wifes knee blew up after netball, she sees the physio thursday", "my knee blew up after netball", "RF26"),
    ("big toe knuckle 4/10, creeping up for a year", "redness creeping up my leg", "RF11"),
    ("fainted watching the vet stitch the dog, 20 seconds", "fainted on the last rep of the hill", "RF02"),
    ("letters for the kids' school all done, bench 5x5", "letters to the kids are written, want to die", "RF32"),
    ("had a proper kick since km 9, finished strong", "35 weeks, no real kick since last night", "RF30"),
    ("my daughter came to watch me at the track", "came to on the track with people round me", "RF02"),
    ("sleep 8, shin sore", "sleep 8, shin sore, throbs in bed", "RF18"),
    ("sleep 6.5, legs a bit sore", "sleep 6.5, legs a bit sore, kept me up", "RF21"),
    ("sleep 7 energy 3 hip sore", "no sleep, energy 3, hip sore", "RF21"),
    ("my heel hurts when I step off the bed", "my heel hurts at night in bed", "RF18"),
]


#: Of 200 messages of every day in which words of signs stand, by somebody who saw nothing of the coach: 40 with the
#: table of the day before, 50 with the first words for new signs, and what is reached since.
TWINS = 25


@pytest.mark.parametrize(
    ("name", "count", "most"),
    [
        ("harmless-twins", 200, TWINS),
        ("harmless-told-by-one-more", 500, 45),  # 51 at first sight
        ("harmless-crisis-words", 150, 14),  # written for the words by which a crisis is told (0300)
    ],
)
def test_words_of_signs_in_everyday_talk_alarm_no_more_than_reached(
    name: str, count: int, most: int, books: Books
) -> None:
    file = Path(__file__).parents[1] / "judgements" / f"{name}.jsonl"
    said = [json.loads(line)["said"] for line in file.read_text(encoding="utf-8").splitlines()]
    alarmed = [text for text in said if top(red_flags(text, books.safety.words)) >= URGENCIES.index("soon")]

    assert len(said) == count
    assert len(alarmed) <= most, "\n".join(alarmed)


@pytest.mark.parametrize(("harmless", "earnest", "row"), IN_EARNEST)
def test_words_taken_for_harmless_are_heard_in_earnest(harmless: str, earnest: str, row: str, books: Books) -> None:
    assert top(red_flags(harmless, books.safety.words)) < URGENCIES.index("soon")
    assert row in {f.row for f in red_flags(earnest, books.safety.words)}


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("im out with a mate whos just fainted", True),
        ("I'm with a runner who has collapsed and isn't breathing", True),
        ("jogged with the dog, chest felt tight on the hill", False),
        ("my friend caught me when I blacked out", False),
        ("my friend told me he has crushing chest pain now, what do i do", True),
        ("the dog tripped me, head hit the kerb, been sick 3 times", False),
        ("old boy collapsed, dog is guarding him, not moving", True),
        ("he banged his head yesterday, discharged, and now hes vomiting and wont wake properly", True),
        ("doctor cleared my concussion on friday, and now im being sick and dizzy", False),
        ("hi coach, had chest pain on the last interval", False),
        ("hey coach had chest pain on the last interval", False),
        ("coach, had chest pain on the last interval", False),
        ("Good morning coach! passed out at the end of parkrun", False),
        ("hey mate, stopped sweating and got confused in the heat at mile 9", False),
        ("my coach had chest pain and is on the floor now", True),
        ("hi, my coach has just collapsed and isn't breathing", True),
        ("thanks coach, my mate collapsed just now and isn't breathing", True),
    ],
)
def test_whose_sign_it_is(said: str, other: bool, books: Books) -> None:
    flags = red_flags(said, books.safety.words)
    assert [flags[0].urgency, flags[0].other] == ["emergency", other]


@pytest.mark.parametrize(
    "said",
    [
        "felt a pop in my left calf", "shin pain wakes me at night", "blood in my urine after the long run",
        "my calf is swollen hot and red after the flight", "shoulder popped out of its socket on a pull up",
    ],
)  # fmt: skip
@pytest.mark.parametrize("greeting", ["hi coach, ", "hey coach ", "coach, ", "ok coach. ", "morning coach - "])
def test_who_is_greeted_takes_no_sign_away(greeting: str, said: str, books: Books) -> None:
    words = books.safety.words
    own = [f for f in red_flags(greeting + said, words) if not f.other]
    alone = red_flags(said, words)
    assert top(tuple(own)) >= top(alone) >= URGENCIES.index("soon")
    assert {f.row for f in alone} <= {f.row for f in own}


def test_somebody_elses_emergency_now_is_one_and_is_marked(books: Books) -> None:
    flags = red_flags("a runner next to me just collapsed and isnt breathing what do i do", books.safety.words)
    assert (flags[0].urgency, flags[0].other) == ("emergency", True)


def test_the_span_stands_in_the_text(books: Books) -> None:
    said = "squats 3x8 60kg then crushing chest pain and sweating"
    flag = red_flags(said, books.safety.words)[0]
    assert "chest" in said[flag.start : flag.end]


def test_a_message_is_heard_in_a_millisecond_or_so(books: Books) -> None:
    texts = [m["said"] for m in MESSAGES]
    begun = time.process_time()
    for said in texts:
        red_flags(said, books.safety.words)
    assert (time.process_time() - begun) / len(texts) < 0.005  # generous: the machine is shared


@pytest.mark.parametrize(
    ("zone", "number"),
    [
        ("Europe/Berlin", "112"),
        ("Europe/London", "999"),
        ("America/New_York", "911"),
        ("America/Vancouver", "911"),
        ("Australia/Sydney", "000"),
        ("Pacific/Auckland", "111"),
        ("Asia/Tokyo", "119"),
        ("US/Pacific", "911"),
        ("UTC", "112"),
    ],
)
def test_the_number_is_that_of_the_country(zone: str, number: str, books: Books) -> None:
    assert books.safety.numbers_in(zone).emergency == number


def test_an_unknown_country_says_so(books: Books) -> None:
    assert not books.safety.numbers_in("UTC").local
    assert books.safety.numbers_in("Europe/Rome").local


@pytest.mark.parametrize(
    "said",
    [
        "my mate says stretching is pointless. true?",
        "are warm ups pointless before an easy run",
        "this exercise feels pointless",
        "is cardio pointless for me",
        "my coach reckons ice baths are pointless",
        "these clamshells feel a bit pointless",
    ],
)
def test_a_thing_of_training_that_is_pointless_is_no_despair(said: str, books: Books) -> None:
    assert not red_flags(said, books.safety.words)


@pytest.mark.parametrize(
    "said",
    [
        "it's all pointless",
        "life is pointless",
        "everything feels pointless",
        "I feel pointless",
        "stretching is pointless, it's all pointless",
        "stretching is pointless and so am I",
        "cardio is pointless like my life",
        "this exercise is pointless, so is everything",
        "stretching is pointless, all of it is",
        "mobility is pointless when you hate yourself",
        "stretching is pointless, I've given up",
        "cardio is pointless, I just want it to stop",
        "these stretches are pointless, I'm hopeless",
        "warm ups are pointless. Nobody would miss me",
    ],
)
def test_what_is_pointless_beside_it_stays_a_crisis(said: str, books: Books) -> None:
    assert "self-harm" in {f.flag for f in red_flags(said, books.safety.words)}
