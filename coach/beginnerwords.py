"""The words of plain questions, and which line or page answers them (coach/beginners.py).

Rule: each entry needs all its patterns and none of ``never``. What may be a sign or another wish is left to those who
know it: an entry is never looser than its answer is harmless.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coach.patterns import Pattern

#: Complaints that make any of these questions one about the body.
AILS = (
    r"\b(?:pain\w*|hurt\w*|ache\w*|aching|sore\w*|numb\w*|tingl\w*|dizz\w*|faint\w*|light-?headed|chest|bleed\w*|"
    r"swollen|swelling|injur\w*|pregnan\w*|sick|fever|vomit\w*|stabb\w*|sharp|cramps?|wheez\w*|asthma|heart)\b"
)
#: Words that leave no question a plain one, whatever it is about.
ALARMS = (
    r"\b(?:blind|vision|seeing double|gibberish|droop\w*|puk\w+|passed out|black(?:ed)? ?out|unconscious|collaps\w*|"
    r"floppy|"
    r"woke up at|came to|urine|pee|wee|inhaler|boobs?|breasts?|purple|fatter|puff\w*|swell\w*|on purpose|suicid\w*|"
    r"die|died|"
    r"dead|diabet\w*|surgery|operation|biopsy|scope|boot|laces?|knife|blood|stairs|coughing|night sweats|stab)\b"
)
WORK = (
    r"\b(?:train\w*|lift(?:ing)?|run(?:ning)?|jog\w*|exercis\w*|work ?(?:ing )?out|workouts?|sessions?|gym|strength|"
    r"squat\w*|plank\w*|jump\w*|weights|deadlift\w*|race|do (?:it|this|the|my))\b"
)
_LIFT = r"\b(?:lift\w*|strength|squat\w*|deadlift\w*|lunge\w*|gym|weights|sessions?|work ?outs?|exercis\w*|train\w*)\b"
_RUNS = r"\b(?:run|runs|running|jog\w*|long runs?|miles?|kms?|kilomet\w+|mileage)\b"
HEAD = (
    r"^\W*(?:(?:hi|hey|hello|ok|okay|so|and|but|coach|sorry|please|quick question|question|just wondering|"
    r"also)\W+)*"
)


@dataclass(frozen=True, slots=True)
class Plain:
    """One plain question: its ``key``, the words it ``needs`` and ``never`` has, and what answers it.

    ``say`` is a phrase, ``read`` an article: alone it is shown, beside a phrase it is offered. ``told``: it need not
    be put as a question.
    """

    key: str
    needs: tuple[str, ...]
    never: str = AILS
    say: str = ""
    read: str = ""
    told: bool = False

    def fits(self, asked: str, low: str) -> bool:
        """Whether the sentence that asks has the words, and the whole message none that make it another matter."""
        return all(_found(p, asked) for p in self.needs) and not (
            _found(ALARMS, low) or _found(self.never or "$^", low)
        )


@cache
def _pattern(words: str) -> Pattern:
    return Pattern(words)


def _found(words: str, low: str) -> bool:
    return _pattern(words).search(low) is not None


ANSWERS: tuple[Plain, ...] = (
    # --- met and judged ---
    Plain(
        "there",
        (
            r"^\W*(?:(?:hi|hey|hello|coach|yo|oi|hm+)\W+)*(?:is )?(?:(?:any(?:one|body)|some(?:one|body)) (?:there|"
            r"here|home)|"
            r"(?:are )?(?:you|u) (?:still |even )?(?:there|here|awake|alive|listening|working|online))\W*$",
        ),
        say="plain-there",
        told=True,
    ),
    Plain(
        "hello",
        (
            r"^\W*(?:(?:hi|hey|hello|hiya|heya|yo|oi|hallo|hola|coach|there|bot|good (?:morning|evening|"
            r"day))\W*)+\?\W*$",
        ),
        say="smalltalk",
    ),
    Plain(
        "met",
        (
            r"^\W*(?:(?:hi|hey|hello|hiya|good (?:morning|evening|day)|coach|there|everyone|all)\W+)*"
            r"(?:(?:my name(?:'s| is)|i(?:'m| am)|this is|it's|its) (?!(?:back|away|off|out|home|done|now|here|still|"
            r"just|not|at|in|on|so|all)\b)[^\W\d_]{2,}\W+(?:(?:and|i(?:'m| am)|aged?|a)\W+)*"
            r"(?:\d\d\b|from\b|mother|father|mum|mom|dad|parent|new\b|i (?:want|would|'d|just|used|hope|run)|here to)|"
            r"i(?:'m| am) (?:totally |completely |quite |brand )?new (?:here|to (?:this|running|all (?:of )?this))|"
            r"i(?:'ve| have)? (?:just|only just|recently) (?:signed up|joined|downloaded|installed|found (?:you|"
            r"this))|"
            r"(?:i(?:'m| am) \d\d(?: years old)?\W+(?:and |\w+ ){0,6})?i(?:'d| would)? (?:really |just )?"
            r"(?:want|like|hope|need|plan) to (?:get|start|begin|take up|come|go) "
            r"(?:back )?(?:in|into|to|with|in to)? ?(?:running|run again|lifting|strength|training|fit(?:ter)?|"
            r"in shape|"
            r"into shape|sports?|exercis\w+)(?: (?:again|work|training|this year|with you))*\W*$)",
        ),
        never=AILS + r"|\?|\b(?:because|but|since|until|can'?t|not|never|operation|surgery|today|tomorrow|yesterday|"
        r"tired|ill|weeks? (?:off|pregnant|ago)|months?|birth|baby|doctor|physio|heavy|ran|did|session|swap|skip)\b",
        say="plain-met",
        told=True,
    ),
    Plain(
        "complaint",
        (
            r"^\W*(?:(?:ugh|god|sorry|honestly|well|really|man|no|ok|coach|i think|i find|to be honest|tbh)\W+)*(?:"
            r"(?:this|the|your|that) (?:\w+ )?(?:app|bot|coach|thing|chat|program|answers?|advice)(?:'s| is| are|"
            r" was)? "
            r"(?:(?:so|really|pretty|just|totally|completely|absolutely|a bit|kind of|very|utterly) )*"
            r"(?:useless|rubbish|shit|crap\w*|stupid|dumb|awful|terrible|bad|annoying|hopeless|broken|trash|garbage|"
            r"pointless|sucks?|the worst|no (?:good|help|use)|confusing|frustrating|not (?:helpful|helping|working|"
            r"good))|"
            r"(?:this|it|that) (?:sucks|is (?:rubbish|useless|pointless|garbage|trash|crap|shit|so frustrating))|"
            r"i (?:really |absolutely |kind of )?(?:hate|dislike|can'?t stand|don'?t like) (?:this|the|your|that) "
            r"(?:\w+ )?(?:app|bot|coach|thing|chat|program|answers?)|i (?:really )?hate you|"
            r"(?:you|u)(?:'re| are|r) (?:(?:so|really|just|pretty|a|an|totally|completely|absolutely|not|being|no) )*"
            r"(?:useless|rubbish|stupid|dumb|awful|terrible|annoying|hopeless|idiot|moron|crap|shit|help|helpful|"
            r"helping(?: me)?|listening(?: to me)?|good|any good|bad coach|bad bot)|"
            r"(?:you|u) (?:suck|don'?t (?:understand|listen|get) (?:me|anything|a (?:thing|word))|never (?:understand|"
            r"listen|get)\b.*|don'?t help(?: me)?(?: at all)?)|"
            r"(?:bad|stupid|dumb|useless|rubbish|terrible|crap|shit) (?:bot|app|coach|answer|advice)"
            r")(?: (?:at all|so much|anymore|any more|really|today|honestly|for me|to me))*\W*$",
        ),
        say="plain-complaint",
        told=True,
    ),
    Plain(
        "praise",
        (
            r"^\W*(?:(?:wow|hey|ok|oh|coach|honestly|really|i think|thanks|thank you|btw|by the way|"
            r"just saying)\W+)*(?:"
            r"i (?:really |absolutely |just |do )?(?:love|like|enjoy|adore) (?:this|the|your|that|using this) "
            r"(?:\w+ )?(?:app|bot|coach|thing|chat|program|plan|advice|training|work ?outs?|sessions?)|i love (?:you|"
            r"it|this)|"
            r"(?:you|u)(?:'re| are|r) (?:(?:so|really|just|pretty|a|an|the|very) )*(?:great|good|amazing|awesome|"
            r"brilliant|fantastic|wonderful|helpful|kind|nice|best|lovely|smart|good coach|great coach|legend|star)|"
            r"(?:this|the|your|that) (?:app|bot|coach|thing|chat|program|plan|advice)(?:'s| is) "
            r"(?:(?:so|really|just|pretty|very) )*"
            r"(?:great|good|amazing|awesome|brilliant|fantastic|wonderful|helpful|lovely|the best)|"
            r"(?:well done|good job|great job|nice job|good work|great work|good (?:bot|coach|one)|great (?:app|bot|"
            r"coach)|"
            r"best (?:app|coach|bot)(?: ever)?)(?: (?:coach|bot|you))?"
            r")(?: (?:so much|already|really|honestly|so far|a lot|very much))*\W*$",
        ),
        say="plain-praise",
        told=True,
    ),
    Plain(
        "hungry",
        (
            r"^\W*(?:(?:god|man|ugh|why|so|and|ok|wow)\W+)*(?:am )?(?:i(?:'m| am|m)?|am i|feeling|feel) "
            r"(?:(?:so|always|really|absolutely|constantly|still|just|bloody|very|super|feeling|get|all the time) )*"
            r"(?:hungry|starving|starved|famished|ravenous|peckish)\b|\b(?:could|can) eat a horse\b",
        ),
        never=AILS + r"|\b(?:shak\w+|haven'?t eaten|not eat\w*|don'?t eat|days?|weak|diet|calories|weight|binge\w*|"
        r"purg\w*|fat|myself|on purpose|fasting)\b",
        say="plain-hungry",
        read="nutrition-basics",
        told=True,
    ),
    Plain(
        "lost",
        (
            HEAD + r"(?:what do you mean(?: by (?:that|this|it))?|i (?:still )?(?:don'?t|do not|didn'?t) "
            r"(?:understand|get (?:it|that|this|you))(?: (?:that|this|it|you|any of (?:it|this)|anything|at all))*|"
            r"that makes no sense|makes no sense|i'?m (?:so |totally )?confused|come again|pardon)\W*$",
        ),
        say="say-it-again",
        told=True,
    ),
    # --- what the coach is ---
    Plain(
        "what-is-this",
        (HEAD + r"what(?:'s| is) this(?: (?:app|bot|chat|thing|coach|about|for|all about))*\W*$",),
        say="help",
    ),
    Plain(
        "how-log",
        (
            r"\bhow (?:do|can|should|would|must|to) (?:i |we )?(?:log|record|enter|add|note(?: down)?|save|put in|"
            r"track|"
            r"register|report|tell you)\b.*\b(?:runs?|sessions?|workouts?|training|sets?|lifts?|weights|squats|"
            r"exercises?|"
            r"done|did|do|things|something|it|this|that|pain|a pain)\b",
        ),
        never=r"\b(?:how i feel (?:so|very)|delete|remove|undo|wrong|mistake|day|progress|improv\w*|watch|strava|"
        r"garmin|"
        r"file|csv|import)\b",
        say="help",
    ),
    Plain(
        "who",
        (
            HEAD
            + r"(?:what(?:'s| is) your name|do you have a name|who (?:made|built|created|programmed|wrote|is behind) "
            r"(?:you|this)|who am i (?:talking|writing|speaking) (?:to|with))\W*$",
        ),
        say="bot-person",
    ),
    Plain(
        "human",
        (
            r"\b(?:talk|speak|write|chat|connect me) (?:to|with) (?:a |an |some |the )?(?:real |actual |live )?"
            r"(?:human|person|people|someone real|trainer|support|staff|agent)\b",
        ),
        say="plain-human",
    ),
    Plain(
        "connect",
        (
            r"\b(?:connect|link|sync\w*|pair|see|read|access|integrate|work with|talk to)\b.*\b(?:strava|garmin|polar|"
            r"suunto|coros|apple (?:watch|health)|fitbit|watch|runkeeper|komoot|health connect|google fit)\b",
        ),
        never=r"\b(?:says?|said|shows?|heart|pulse|alarm\w*|alert\w*)\b",
        say="plain-connect",
    ),
    Plain(
        "video",
        (
            HEAD + r"(?:(?:is|are) there (?:a |any |some )?(?:videos?|films?|clips?|pictures?|photos?|animations?)|"
            r"(?:can|could|do) you (?:send|show|have)(?: me)? (?:a |any |some )?(?:videos?|films?|clips?|pictures?|"
            r"photos?|animations?|drawings?)|where are the (?:videos?|pictures?)|"
            r"show me (?:a |some |the )?(?:videos?|pictures?|photos?))(?: (?:of|for) (?:the |an? |my )?"
            r"(?:exercises?|moves?|it|them|these|this))?\W*$",
        ),
        say="plain-video",
    ),
    Plain(
        "form-seen",
        (
            r"\b(?:(?:send|show|upload|post) (?:you )?(?:a |my )?(?:video|film|clip|photo|picture)s?\b|"
            r"(?:check|look at|watch|judge|see) my (?:form|technique)\b|"
            r"is my (?:form|technique) (?:right|ok|okay|good|correct|fine)\b)",
        ),
        say="plain-form",
        read="form-and-safety",
    ),
    Plain(
        "why-changed",
        (
            r"^\W*(?:\w+\W+){0,2}why (?:did|have|has|was|were|is|are) (?:you|my (?:plan|week|session)|the plan|it|"
            r"this)\b.*\bchang(?:e|ed|ing)\b",
        ),
    ),
    # --- sets, loads, order ---
    Plain(
        "rest",
        (
            r"\b(?:rest\w*|wait\w*|breaks?|pauses?|recover\w*|minutes?|mins?|seconds?|secs?|long)\b",
            r"\b(?:between|after|before) (?:(?:the|my|each|every|two|a|one|next|all|different|single) )*"
            r"(?:sets?|exercises?|rounds?|reps?)\b",
        ),
        never=AILS + r"|\b(?:sessions?|days?|hours?|runs?|running|warm\w*|stretch\w*|eat\w*|eggs?|drink\w*|water)\b",
    ),
    Plain(
        "reserve",
        (
            r"\bwhy\b|\b(?:what'?s|what is) the (?:point|use|idea|sense)\b|\bshould(?:n'?t)? i (?:not )?(?:go|train|"
            r"lift|push|"
            r"work|take)\b|\bdo i (?:have|need) to\b",
            r"\b(?:(?:in|reps? of) reserve|rir|in the tank|to failure|before failure|short of failure|until failure|"
            r"(?:hold\w*|held|keep\w*|leav\w+|sav\w+) (?:(?:back|some|a few|any|the last|always) )*(?:\d+|two|three|"
            r"four|some|"
            r"a few|the last|those|a couple of)? ?(?:more )?reps?\b|hold(?:ing)? back|stop\w* (?:with|at) (?:\d|two|"
            r"three|four)"
            r"(?: reps?)?(?: left)?|reps? left|\d left|all out on (?:every|each|the) set)",
        ),
        never=AILS + r"|\b(?:runs?|running|pace|race|kidney|organ)\b",
    ),
    Plain(
        "how-many",
        (
            HEAD + r"how many (?:reps?|repetitions?|sets?|exercises?|sets and reps|reps and sets)"
            r"(?: (?:should|shall|do|must|can) i (?:do|have to do|need to do|need|make|start with))?(?: (?:per|of|"
            r"for|in) "
            r"(?:each|an?|every|one|the)? ?(?:exercise|set|session|workout|one|day)?)?(?: today| now)?\W*$",
        ),
    ),
    Plain(
        "order",
        (
            r"\b(?:order|sequence)\b.*\b(?:exercises?|moves?|session|workout|list|matter\w*|them|it in|these)\b|"
            r"\b(?:exercises?|moves?|session|workout|list)\b.*\b(?:order|sequence)\b|"
            r"\bwhich (?:exercises?|moves?|one)? ?(?:should i do|do i do|comes|goes|is|do i start with)? ?first\b|"
            r"\bwhat (?:exercise|move|should i do|do i do) ?(?:comes|goes|should i do|do i do|do)? first\b|"
            r"\bchange the order\b",
        ),
        never=AILS
        + r"|\b(?:runs?|running|cardio|jog\w*|intervals?|both|new|beginner|newbie|starting|never|bench|online|"
        r"buy|food|alphabetical|order (?:a|some|me|from)|begin\w*|gym first|weights first)\b",
        say="plain-order",
    ),
    Plain(
        "tempo",
        (
            r"\bhow (?:fast|slow|slowly|quick|quickly)\b.*\b(?:reps?|repetitions?|lift|lower|movements?|exercises?|"
            r"go down|come up|squat|each one)\b|\b(?:slow|fast|quick) or (?:fast|slow|quick)\b.*\b(?:reps?|"
            r"movements?)?|"
            r"^\W*what(?:'s| is| does) (?:a |the )?(?:lifting |rep )?tempo(?: mean)?\W*$|"
            r"\bshould i (?:go|move|lift|do (?:them|it|the reps)) (?:slow|slowly|fast|quick|quickly)\b",
        ),
        never=AILS + r"|\b(?:runs?|running|pace|jog\w*|race|km|mile|weeks?|add|progress|increase|heavier|results?)\b",
        say="plain-tempo",
    ),
    Plain(
        "all-of-it",
        (
            r"\b(?:do|must) i (?:really |always |actually )?(?:have to |need to |got to )?(?:do|finish|complete) "
            r"(?:all|every|each|everything)\b|\b(?:ok|okay|fine|bad) (?:to|if i) (?:not do|don'?t do|leave out|skip|"
            r"drop) "
            r"(?:all|some|one|a few|an?|the last)(?: of)?(?: the| my)? ?exercises?\b",
        ),
        never=AILS + r"|\b(?:days?|weeks?|runs?|again)\b",
        say="plain-all-of-it",
    ),
    Plain(
        "split",
        (
            r"\bsplit (?:up )?(?:the|my|a|this|today'?s|it|one)?\s*(?:session|workout|training|strength)?\b.*"
            r"\b(?:two|2|half|halves|parts?|up|day)\b|\bhalf (?:of it )?(?:now|in the morning|today)\b.*\bhalf\b.*"
            r"\b(?:later|tonight|tomorrow|evening|afternoon)\b",
        ),
        never=AILS + r"|\b(?:split squats?|week|upper|lower|i did|marathon)\b",
        say="plain-split",
    ),
    Plain(
        "time-out",
        (
            r"\b(?:run|ran|running) out of time\b|\bdon'?t (?:have|get) time (?:for|to do|to finish) (?:all|"
            r"everything|it all)\b",
        ),
        say="plain-time-out",
    ),
    Plain(
        "minutes",
        (
            HEAD + r"(?:how long|how many minutes|how much time) (?:does|do|is|are|will|would|should|must|for)? ?"
            r"(?:a|the|one|each|my|every|an|your|these|it)? ?(?:strength |gym |typical |normal )?"
            r"(?:sessions?|work ?outs?|training|it)(?: (?:take|last|be|going to (?:take|be)|need|usually|normally|"
            r"typically|run))*\W*$",
        ),
    ),
    Plain(
        "warm-up",
        (
            r"\b(?:skip|leave out|drop|without|need|have to do|cut|do i have to|necessary|important|"
            r"shorten)\b.*\bwarm(?:ing)?[- ]?up\b|"
            r"\bwarm(?:ing)?[- ]?up\b.*\b(?:necessary|needed|important|skip|really|optional)\b|"
            r"\bstretch(?:ing)?\b.*\b(?:after|afterwards|before|first)\b|\b(?:do|should|must) i (?:need to |have to |"
            r"always )?cool[- ]?down\b",
        ),
        read="warm-up",
    ),
    # --- why so ---
    Plain(
        "sessions",
        (
            r"\bwhy\b(?! (?:am|was|did) i\b)",
            r"\b(?:only|just|so few|not (?:\w+ )?(?:more|every day|daily|three|3|four|4|five|5)|no more than|"
            r"so many)\b",
            r"\b(?:sessions?|days?|times|work ?outs?|strength|training|gym)\b|\bevery day\b|\bdaily\b",
        ),
        never=AILS + r"|\bnot (?:three|3|four|4|five|5)\b.*\b(?:a|per|each|every) week\b|\b(?:runs?|running|slept|"
        r"minutes?|mins|easy|light|reps?|sets?|kg|tired|exercises?|"
        r"did i|have i|logged|counted|shows?)\b",
    ),
    Plain(
        "hard",
        (
            HEAD
            + r"why(?:'s| is| are| does| do)? (?:it|this|that|these|they|the (?:session|workout|exercises?|squats?)|"
            r"everything|all of (?:it|this)) (?:feel |seem )?(?:so |that |this |really )*(?:hard|heavy|difficult|"
            r"tough|"
            r"exhausting)(?: for me)?\W*$",
        ),
        say="plain-hard",
    ),
    Plain(
        "bored",
        (
            r"^\W*(?:\w+\W+){0,3}(?:this|it|training|the (?:plan|sessions?|exercises?|work ?outs?)|"
            r"strength(?: training)?|"
            r"my (?:plan|sessions?|training))(?:'s| is| are|'re) "
            r"(?:(?:so|too|really|just|getting|a bit|very|kind of) )*(?:boring|dull|monotonous)\W*$|"
            r"^\W*i(?:'m| am) (?:(?:so|really|getting|a bit) )*bored (?:of|with|by) (?:this|it|the (?:plan|exercises?|"
            r"sessions?|work ?outs?)|these exercises|training|strength)\W*$",
        ),
        say="plain-bored",
        told=True,
    ),
    Plain(
        "time-of-day",
        (
            r"\b(?:what|which|best|better|right) (?:is the )?(?:best )?(?:time|hour|part)(?: of (?:the )?day)?\b|"
            r"\b(?:mornings?|evenings?|night|nights|afternoons?|lunch\w*|late|early)\b.*\b(?:or|better|best|ok|okay|"
            r"bad|good|"
            r"fine|can|should)\b|\b(?:ok|okay|bad|good|fine|better|best)\b.*\b(?:in the (?:morning|evening|afternoon)|"
            r"at night|before bed|after work|late at night|early)\b",
            WORK,
        ),
        never=AILS
        + r"|\d|\b(?:hot|took|night shift|sugar|again|last night|nights? out|beers?|wine|drank|today|tomorrow|"
        r"tonight|yesterday|this|remind\w*|sleep|"
        r"slept|long run|intervals?|tempo|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|both|same day|and (?:run|gym|lift|intervals)|eat\w*|food|"
        r"breakfast|"
        r"race|stiff|woke|write|too (?:late|early) (?:in|to start)|instead|then|after (?:a |my |the )?(?:run|race))\b",
        say="plain-time-of-day",
    ),
    Plain(
        "feel-where",
        (
            HEAD + r"where (?:should|must|do|am i supposed to|will) i (?:be )?feel(?:ing)? (?:it|this|that|them|"
            r"the exercise|"
            r"an exercise|the exercises)\W*$",
        ),
        say="plain-feel-where",
    ),
    Plain(
        "burn",
        (
            r"\b(?:supposed|meant|normal|ok|okay|good|bad|should|mean)\b.*\bburn(?:s|ing)?\b|\bburn(?:s|"
            r"ing)?\b.*\b(?:normal|"
            r"ok|okay|good|bad|mean)\b",
        ),
        never=r"\b(?:chest|heart|calor\w*|fat|pee\w*|urin\w*|throat|stomach|feet|foot|heel|sun|skin|shin|achilles|"
        r"knee\w*|"
        r"back|neck|shoulder|hip|eyes|lungs|burn ?out|tendon|nerve|down (?:my|the) leg|at night|at rest|all day|"
        r"days?)\b",
        say="plain-burn",
    ),
    Plain(
        "shaking",
        (
            r"\b(?:shak(?:e|es|ing|y)|trembl(?:e|es|ing)|quiver(?:s|ing)?|wobbl(?:e|es|y|ing))\b",
            r"\b(?:legs?|arms?|muscles?|body|thighs?|plank\w*|squats?|lunges?|sets?|exercis\w*|hold|bridge|"
            r"push[- ]?ups?)\b",
        ),
        never=AILS + r"|\b(?:weak\w*|collapse\w*|still|since|all day|days?|"
        r"nights?|at rest|sit\w*|cold|sugar|"
        r"diabet\w*|"
        r"hands? (?:shak\w+|trembl\w+)|give|gave|giving|buckl\w*|confus\w*|vision|speech|seiz\w*|jerk\w*|one (?:leg|"
        r"arm|side)|"
        r"left|right|drink\w*|alcohol|sober|withdraw\w*|stop shak\w*|anxi\w*|panic\w*|protein|knees? wobbl\w*|hot|"
        r"heat|"
        r"dehydrat\w*|eat\w*|meds?|medic\w*)\b",
        say="plain-shaking",
    ),
    Plain(
        "asleep",
        (
            r"\b(?:foot|feet|legs?|arms?|hands?|toes?|fingers?) (?:just |always |sometimes )?(?:went|go(?:es)?|gone|"
            r"going|has gone|"
            r"have gone) to sleep\b",
            r"\b(?:plank\w*|kneel\w*|sit\w*|sat|cross(?:ed)?[- ]?legged|stretch\w*|hold\w*|bridge\w*|lying|lay|sofa|"
            r"couch|chair|"
            r"exercis\w*|sets?|push[- ]?ups?|press\w*|yoga|mat|floor|elbows?|bird ?dogs?|dead ?bugs?)\b",
        ),
        never=AILS.replace("numb\\w*|", "").replace("tingl\\w*|", "")
        + r"|\b(?:still|weak\w*|keeps?|again|days?|weeks?|hours?|every (?:time|run|day)|face|speech|speak\w*|groin|"
        r"saddle|back|"
        r"bum|bladder|grip\w*|would\w*|could\w*|talk\w*|both|whole|side|drop\w*|drag\w*|cold|blue|white|runs?|"
        r"running|night|woke|worse|won'?t|"
        r"not)\b",
        say="plain-asleep",
        told=True,
    ),
    # --- form ---
    Plain(
        "heels",
        (
            r"\bheels?\b.*\b(?:lift\w*|com(?:e|es|ing)|ris(?:e|es|ing)|rais(?:e|es|ing)|off|up|leav\w+|float\w*|"
            r"pop\w*)\b|"
            r"\b(?:can'?t|cannot|hard to|struggle to|don'?t) keep (?:my |the )?heels? (?:down|on the)\b|"
            r"\bkeep (?:my |the )?heels? "
            r"(?:down|on the (?:floor|ground))\b",
            r"\b(?:squat\w*|sit(?:ting)? down|lunge\w*|go(?:ing)? (?:down|low|deep))\b",
        ),
        never=AILS
        + r"|\b(?:calf|calves|heel raises?|how (?:do|to) (?:i )?heel|running|elevated|wedge|plates? under)\b",
        say="plain-heels",
        read="form-and-safety",
        told=True,
    ),
    Plain(
        "knees-toes",
        (r"\bknees?\b.*\b(?:over|past|beyond|in front of|further than|ahead of) (?:my |the |your )?toes?\b",),
        say="plain-knees-toes",
        read="form-and-safety",
        told=True,
    ),
    Plain(
        "breathing",
        (
            r"\b(?:how|when|should|do|must|which|what|through)\b.*\b(?:breath|breathe|breathing|inhale|exhale)\b|"
            r"\bhold(?:ing)? (?:my|your|the) breath\b",
        ),
        never=AILS
        + r"|\bin (?:a|the) \w+|\b(?:runs?|running|jog\w*|can'?t|cannot|couldn'?t|hard(?:er)? to|trouble|difficult\w*|"
        r"short\w*|"
        r"out of|struggl\w*|unable|lose|loose|catch\w*|gasp\w*|breathless|stop(?:ped)? breath\w*|tight|pregnant|"
        r"asthma\w*|"
        r"inhaler|smok\w*|cough\w*|so (?:heavy|hard|fast)|heavily|weird|panic\w*)\b",
        say="plain-breathing",
    ),
    Plain(
        "breathing-run",
        (
            r"\b(?:how|when|should|which|through)\b.*\b(?:breathe|breathing)\b",
            _RUNS,
        ),
        never=AILS
        + r"|\b(?:can'?t|cannot|couldn'?t|hard(?:er)? to|trouble|difficult\w*|short\w*|out of|struggl\w*|unable|"
        r"catch\w*|gasp\w*|breathless|tight|pregnant|asthma\w*|inhaler|smok\w*|cough\w*|so (?:heavy|hard|fast)|"
        r"heavily|"
        r"weird|panic\w*|lift\w*|squat\w*)\b",
        say="plain-breathing-run",
    ),
    # --- what one wears and uses ---
    Plain(
        "shoes-lift",
        (r"\b(?:shoes?|trainers|sneakers|barefoot|bare feet|socks|footwear|crocs|slippers)\b", _LIFT),
        never=AILS + r"|\b(?:bought|got|wore|lost|forgot\w*|compression|runs?|races?|running (?!shoes?)|(?:a|my|the) "
        r"(?:personal )?trainers?\b(?! ok)|how (?:do|to))\b",
        say="plain-shoes-lift",
    ),
    Plain(
        "shoes-run",
        (
            r"\b(?:shoes?|running trainers|sneakers|footwear)\b",
            r"\b(?:need|which|what|new|buy|best|replace|change|how (?:long|often|many)|when|should|carbon|cushion\w*|"
            r"kind|type)\b",
        ),
        never=AILS + r"|\d|\b(?:bunion|rub\w*|wider|lac\w+|blister\w*|kit bag|in my new shoes|ran in|cost|price)\b",
        say="plain-shoes-run",
    ),
    Plain(
        "gear",
        (
            r"\b(?:belt|gloves?|wrist (?:wraps?|straps?)|lifting straps|knee (?:sleeves?|brace|support|wraps?)|"
            r"compression (?:socks|tights|sleeves?|gear)|mat|kinesio ?tape|k-?tape)\b",
            r"\b(?:need|should|wear|buy|worth|useful|use|necessary|helpful?|recommend)\b",
        ),
        never=AILS
        + r"|\b(?:have|got|bought|physio|doctor|seat ?belt|black belt|money belt|gel belt|running belt|hr belt|"
        r"heart)\b",
        say="plain-gear",
    ),
    Plain(
        "roller",
        (
            r"\b(?:foam[- ]?roll\w*|rolling|massage(?: gun)?|ice baths?|sauna)\b",
            r"\b(?:should|is|does|do|good|bad|ok|worth|help\w*|need)\b",
        ),
        read="rest-and-recovery",
    ),
    # --- runs ---
    Plain(
        "walk-run",
        (
            r"\bwalk(?:ing)?(?: breaks?)?\b.*\b(?:during|in (?:an? |my |the )?(?:easy |long )?run|on (?:an? |my |"
            r"the )?"
            r"(?:easy |long )?runs?|in between|while running|when i run)\b",
            r"\b(?:ok|okay|fine|bad|can|may|should|allowed|cheating|normal)\b",
        ),
        never=AILS + r"|\b(?:ill|cold|today|tomorrow|birth|rest day|day off)\b",
        say="plain-walk-run",
    ),
    Plain(
        "easy-pace",
        (
            r"\b(?:what(?:'s| is| does| counts as| pace is)|how (?:slow|fast|easy|hard)|which pace)\b.*\beasy\b|"
            r"\bhow (?:slow|fast) (?:should|do|must|is|are)\b.*\b(?:easy|long|recovery) (?:runs?|pace)?\b",
        ),
        never=AILS + r"|\d|\b(?:jump|feels|felt|weeks?|easier|deload|exercises?|squat\w*|sets?|reps?|today|tomorrow|"
        r"days?|swap|why)\b",
        say="plain-easy-pace",
    ),
    Plain(
        "how-far",
        (
            HEAD
            + r"(?:how (?:far|long|much|many (?:km|kms|k|miles|kilomet\w+)))\b(?!.*\b(?:did|have|has|was|before|after|"
            r"between|until|till|wait|away|take[sn]?)\b)"
            r".*\b(?:should|shall|must|can|do|to)\b.*\b(?:i|my|a|we)\b.*\b(?:runs?|jog|long run|running)\b",
        ),
        never=AILS + r"|\b(?:today|tomorrow|tonight|now|again|back|ill|cold|lift\w*|strength|gym|birth|sessions?|"
        r"often|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|spend|track|shoes?|eat\w*|drink\w*|sleep)\b",
        say="plain-how-far",
    ),
    Plain(
        "run-plan",
        (
            r"\b(?:can|could|should|am i able to|how (?:do|can|long)|when (?:can|could|should)|make|give|have|need|"
            r"want)\b.*"
            r"\b(?:run an?|train for|prepare for|training plan for|plan for|race an?|running plan|race plan|"
            r"marathon plan|ready for an?|until i can run an?)\b"
            r".*\b(?:5 ?k|10 ?k|half|marathon|ultra|park ?run|race|triathlon|plan)\b|^\W*(?:can|could) i (?:run|race|"
            r"do) an? "
            r"(?:half |full )?(?:marathon|ultra|5 ?k|10 ?k)\W*$|^\W*when can i race\W*$|"
            r"\b(?:make|give|write|do you have)(?: me)? an? (?:\w+ )?running plan\b",
        ),
        never=AILS
        + r"|\b(?:today|tomorrow|this|next|on (?:mon|tues|wednes|thurs|fri|satur|sun)\w*|what if|again|lift\w*|"
        r"strength|weeks? (?:before|after)|taper\w*|\d+ (?:days|weeks)|after an?|before an?|ran|did)\b",
        say="plain-run-plan",
    ),
    Plain(
        "treadmill",
        (r"\btreadmill\b", r"\b(?:ok|okay|fine|bad|good|better|can|or|same|count\w*|instead|should)\b"),
        never=AILS + r"|\b(?:treadmill \d|\d ?(?:k|km|mi|min)\w*|fell|slip\w*)\b",
        say="plain-treadmill",
    ),
    # --- who one is ---
    Plain(
        "period",
        (
            r"\b(?:(?:my|a|the|your|her|during|on|with) (?:\w+ )?(?:period|menstruation|menses)|menstruat\w*|"
            r"menstrual|period came|got "
            r"(?:my |the )?period|time of (?:the|my) month|on my cycle|menstrual cycle|period cramps)\b",
            WORK,
        ),
        never=r"\b(?:no (?:period|menstruat\w*)|since|(?:lost|missed|missing|stopped|late|skipped|irregular|without|"
        r"absent|"
        r"gone)\b.*\bperiods?|"
        r"periods?\b.*\b(?:stopped|late|missing|missed|gone|away|months|irregular|back|returned)|heavy|heavier|"
        r"heavily|flood\w*|"
        r"soak\w*|dizz\w*|faint\w*|clots?|pain\w*|hurts?|killer|agony|awful|terrible|severe|bad|worst|unbearable|"
        r"doubled|fever|pale|puffed|"
        r"(?:rest|training|trial|test|recovery|adaptation|long|short|short|base|over a|time|work|holiday|exam) period|"
        r"period of|pregnan\w*|weak|vomit\w*|sick|endometriosis|between periods)\b",
    ),
    Plain(
        "women",
        (
            r"\b(?:wom[ae]n|females?|girls?|ladies|lady)\b",
            r"\b(?:different(?:ly)?|same|heavy|less|lighter|special|should|other|too)\b",
            WORK + r"|\blift\w*\b|\bplan\b",
        ),
        never=AILS + r"|\b(?:years? old|over \d+|\d\d|menopaus\w*|periods?|birth|baby|bulky|old(?:er)?)\b",
        say="plain-women",
    ),
    Plain(
        "young",
        (
            r"\b(?:my|our|a) (?:(?:\d{1,2}|\w+)[- ]?(?:year|yr)s?[- ]?olds?|kids?|child(?:ren)?|sons?|daughters?|"
            r"teen\w*|boys?|"
            r"girls?)\b|\bunder (?:16|18)\b|\bi(?:'m| am) (?:1[0-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
            r"seventeen)"
            r"(?: years? old)?\b",
            WORK + r"|\b(?:join|too|as well|with me|use (?:this|you|it)|plan)\b",
        ),
        never=AILS
        + r"|\b(?:[2-9]\d[- ]?(?:year|yr)|around|sick|school run|asleep|weeks? (?:old|pregnant)|pick up|because|"
        r"burn\w*|cut\w*|no time|home|at home|sleep\w*|bed|baby)\b",
        say="plain-young",
    ),
    Plain(
        "heavy-start",
        (
            r"\b(?:overweight|obese|heavy person|plus[- ]size|out of shape|very unfit|so unfit|too unfit|"
            r"not fit enough)\b",
            r"\b(?:can|could|should|is it|ok|okay|safe|may|too|start|right for me)\b",
        ),
        never=AILS + r"|\b(?:blood|pressure|diabet\w*|breath\w*|puff\w*|lose|loosing|diet)\b",
        read="beginners-start",
    ),
    Plain(
        "weight",
        (
            r"\b(?:los(?:e|ing)|loos(?:e|ing)|drop(?:ping)?|shed(?:ding)?|burn(?:s|ing)?) (?:(?:some|any|my|more|"
            r"much|a few|the|a lot of|"
            r"belly|body|tummy|\d+) )*(?:weight|fat|kilos?|kgs?|pounds|lbs?|belly|tummy|calories)\b|\b(?:belly|tummy|"
            r"body) fat\b|"
            r"\b(?:how many|count\w*) calories\b|\bcalories (?:does|do|burn\w*)\b|\bget (?:slim|slimmer|thin|skinny|"
            r"lean(?:er)?)\b",
        ),
        never=r"\b(?:on purpose|sick|laxative\w*|starv\w*|stop(?:ped)? eating|fast\w*|not eat\w*|throw|vomit\w*|"
        r"without trying|"
        r"unexplained|keep losing|lost|dropping fast|period\w*|hate|disgust\w*|bone|bad|drop the weight|"
        r"lose the weights)\b",
        say="plain-weight",
        read="nutrition-basics",
    ),
    Plain(
        "drinking",
        (r"\b(?:how much|what|when|should|do i need)\b.*\b(?:water|drink(?:ing)?|fluids?|electrolytes?|isotonic)\b",),
        never=AILS + r"|\b(?:alcohol\w*|beers?|wine|drinks|drunk|coffee|pills?|too much water|bottles? instead|kg)\b",
        read="nutrition-basics",
    ),
)
