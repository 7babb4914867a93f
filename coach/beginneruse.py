"""More words of plain questions: how the coach is used, what a plan is like, and pages that answer what is asked."""

from __future__ import annotations

from coach.beginnerwords import AILS, HEAD, WORK, Plain

_I = r"(?:do|can|could|should|would|must|shall) (?:i|we|you) "
_OURS = r"(?:the |my |your |this |a |an |each |today'?s |these |those |your )*"

ANSWERS: tuple[Plain, ...] = (
    # --- how it is used ---
    Plain(
        "start",
        (
            HEAD + rf"how {_I}(?:start|begin|open|do|go through) {_OURS}(?:strength |gym |next )?(?:session|workout|"
            rf"training)\W*$",
        ),
        say="plain-start",
    ),
    Plain(
        "finish",
        (
            HEAD
            + rf"how {_I}(?:finish|end|close|stop|complete) {_OURS}(?:strength |gym )?(?:session|workout|training)\W*$",
        ),
        say="plain-finish",
    ),
    Plain(
        "settings",
        (
            HEAD + rf"(?:how|where) {_I}(?:change|set|edit|adjust|update|choose|pick) {_OURS}(?:strength |training |"
            rf"running |run |"
            r"reminder )*(?:days?|times?|hours?|minutes|equipment|kit|settings?|profile|schedule|language|units?|"
            r"level|goal|"
            r"length)\W*$",
        ),
        say="plain-settings",
    ),
    Plain(
        "correct",
        (
            HEAD + rf"how {_I}(?:delete|remove|correct|fix|undo|change|edit|take back) (?:a |an |my |the |last |"
            rf"wrong |"
            rf"something|"
            r"that|it|what i )*(?:mistakes?|entry|entries|log|logged|set|run|wrote|said|something|that|it|session|"
            r"typo|thing)?"
            r"(?: (?:i )?(?:logged|wrote|said|entered|told you))?\W*$",
        ),
        say="plain-correct",
    ),
    Plain(
        "pause",
        (
            HEAD
            + rf"how {_I}(?:pause|stop for a while|take a break|freeze)(?: {_OURS}(?:plan|training|it|coaching))?\W*$",
        ),
        say="plain-pause",
    ),
    Plain(
        "see",
        (
            HEAD + rf"(?:how|where) {_I}(?:see|find|look at|get to|view|check) {_OURS}(?:whole |training |weekly |"
            rf"next )*(?:plan|week|sessions?|log|progress|history|exercises|schedule|calendar)\W*$",
        ),
        say="plain-see",
    ),
    Plain(
        "log-all",
        (
            r"\b(?:do|must) i (?:really |always )?(?:have to |need to )?(?:log|write down|record|note|"
            r"tell you) (?:about )?(?:everything|every|all|each)\b",
        ),
        say="plain-log-all",
    ),
    Plain(
        "why-this",
        (
            HEAD + r"(?:why (?:did|do|have|are|would) you (?:give|giv\w+|choose|chose|chosen|pick\w*|plan\w*|put|gave|"
            r"make|want) (?:me )?(?:to do )?(?:this|that|these|those|it|so)\b.*|"
            r"why (?:this|that|these|those) (?:exercises?|session|plan|one|ones)|(?:can|could|"
            r"would) you (?:please )?explain (?:me )?(?:the|my|this) (?:plan|week|session))\W*$",
        ),
    ),
    Plain(
        "why-pain",
        (
            r"\bwhy (?:do|are|must|should|would) (?:you|i) (?:always |keep |have to |need to )?(?:ask\w*|"
            r"want to know|tell you|care)\b.*\b(?:pain|hurts?|it hurts)\b",
        ),
        never="",
        say="plain-why-pain",
    ),
    Plain(
        "again",
        (
            HEAD
            + r"(?:can|could|would|will) you (?:please )?(?:explain|repeat|say) (?:that|it|this)(?: again| once more|"
            r" please| differently| to me)*\W*$",
        ),
        say="say-it-again",
    ),
    Plain(
        "others",
        (
            r"\b(?:can|could|may|is it ok(?:ay)? if) (?:my|a|our) (?:wife|husband|partner|girlfriend|boyfriend|"
            r"friends?|mum|mom|dad|"
            r"mother|father|sister|brother|colleague|buddy|running (?:group|club|partner))\b.*\b(?:use|join|do|train|"
            r"have|try|get|come)\b",
        ),
        say="plain-others",
    ),
    Plain(
        "call",
        (HEAD + r"(?:can|could|will|do) you (?:call|phone|ring|speak to|talk to|video ?call) me\W*$",),
        say="plain-call",
    ),
    Plain(
        "remind-run",
        (r"\bremind me\b.*\b(?:runs?|running|jog)\b",),
        never=AILS + r"|\b(?:strength|lift\w*|session|gym|in \d|at \d|stop|don'?t|not)\b",
        say="plain-remind-run",
        told=True,
    ),
    Plain(
        "plan-length",
        (
            HEAD + r"(?:how (?:long|many weeks) (?:is|are|does|will|do)? ?(?:the|this|my|it|a)? ?(?:plan|programme|"
            r"program|training|"
            r"it|this)?(?: (?:plan|programme|program|go on|last|run|take|for))*|when (?:is|does|will) (?:the|this|"
            r"my) (?:plan|"
            r"programme|program) (?:over|end|finish\w*|be over)|"
            r"what (?:happens|comes|is) (?:after|when) (?:the|this|my) (?:plan|programme|program)(?: (?:ends|is over|"
            r"is finished))?|what (?:happens|comes) (?:after|in) (?:the (?:first )?)?\d+ weeks)\W*$",
        ),
        say="plain-plan-length",
    ),
    Plain(
        "week",
        (
            HEAD + r"(?:(?:when|which days?|what days?|on which days?) (?:should|do|shall|must|am|"
            r"will) i (?:supposed to )?(?:train|lift|work ?out|rest|do strength|"
            r"do the sessions?)|when(?:'s| is| are) my (?:rest|strength|training|off) days?)\W*$",
        ),
    ),
    # --- what counts and what must be ---
    Plain(
        "must",
        (
            HEAD
            + r"(?:do i (?:really |always |still )?(?:have|need) to|must i(?: really)?) (?:run|train|lift|work ?out|"
            r"do (?:it|this|the session|strength)|exercise)"
            r"(?: (?:today|tonight|tomorrow|now|this week|every week))*\W*$",
        ),
        say="plain-must",
    ),
    Plain(
        "fewer",
        (
            r"\b(?:ok|okay|fine|bad|what (?:happens )?if|what happens when)\b.*\b(?:stop (?:early|halfway|sooner|"
            r"before the end)|(?:do|did|make|"
            r"manage) (?:fewer|less|not all)|(?:can'?t|cannot|don'?t|didn'?t) (?:do|finish|manage|make|complete|"
            r"get) (?:all|every|it all|"
            r"everything|the (?:reps?|sets?|session|last)|them all)|(?:can'?t|cannot|don'?t) finish)\b",
        ),
        never=AILS + r"|\b(?:runs?|running|race|eat\w*|weeks?)\b",
        say="plain-fewer",
    ),
    Plain(
        "cannot",
        (
            r"\b(?:what if|what (?:do|should|can) i do if|what happens if) i (?:can'?t|cannot|can not|am not able to|"
            r"couldn'?t) (?:do|manage) "
            r"(?:a |an |one |any |the |even )*(?:(?:full |single |proper )*\w+[- ]?(?:ups?|downs?)|squats?|lunges?|"
            r"planks?|exercises?|bridges?|"
            r"calf raises?|dips?|this exercise|that exercise|one)\W*$",
        ),
        say="plain-cannot",
    ),
    Plain(
        "makeshift",
        (
            r"\b(?:ok|okay|fine|can|could|may|possible|allowed)\b.*\b(?:use|hold|hold on(?:to)?|lean on|"
            r"take)\b.*\b(?:chair|wall|backpack|rucksack|"
            r"bag|books?|bottles?|cans?|sofa|couch|stairs?|table|door ?frame|towel|bricks?|bucket|jugs?|sandbag|"
            r"furniture)\b",
        ),
        never=AILS + r"|\b(?:sauna|nap|sit|instead of (?:the )?(?:gym|run))\b",
        say="plain-makeshift",
    ),
    Plain(
        "sides",
        (
            r"\b(?:one|my (?:left|right|other)|the (?:left|right|other)) (?:side|leg|arm)(?:'s| is| feels|"
            r" are)? (?:much |a lot |a bit |so |way )?"
            r"(?:harder|stronger|better|easier|wobblier|less stable|clumsier)\b",
            r"\b(?:ok|okay|normal|bad|why|should|what|is)\b",
        ),
        never=AILS + r"|\b(?:since|after|suddenly|weak\w*|drop\w*|can'?t|numb|stroke|face)\b",
        say="plain-sides",
    ),
    Plain(
        "one-side-more",
        (
            r"\b(?:(?:left|right|weak(?:er)?|bad|other|injured) (?:side|leg|arm|hand|foot|one)|one (?:side|leg|arm)"
            r"(?! (?:at a time|only (?:each|per)))|(?:on|for|with) (?:my |the )?(?:left|right)|(?:my|the) (?:left|"
            r"right|weak(?:er)?)"
            r"(?: side| leg| arm)?(?: is|'s| are)? (?:so |much |a (?:bit|lot) )?weaker)\b",
            r"\b(?:more|extra|additional|double|another|one more|add)\b.{0,20}\b(?:sets?|reps?|work|exercises?|volume|"
            r"training)\b|\b(?:sets?|reps?|work)\b.{0,12}\b(?:extra|more)\b",
        ),
        never=AILS + r"|\b(?:suddenly|numb|stroke|face|did|done|each|per|both|today i|logged)\b",
        say="plain-side-more",
        told=True,
    ),
    Plain(
        "other-sport",
        (
            r"\b(?:does|do|would|will|is|are)\b.*\b(?:count\w*|cross[- ]?train\w*)\b",
            r"\b(?:walk\w*|yoga|pilates|cycl\w*|bik\w*|swim\w*|row\w*|hik\w*|football|tennis|danc\w*|climb\w*|"
            r"gardening|housework|commut\w*|"
            r"cross[- ]?train\w*|spin\w*|skiing|surfing)\b",
        ),
        never=AILS + r"|\b(?:calories|steps|\d)\b",
        say="plain-other-sport",
    ),
    Plain("cross", (HEAD + r"what(?:'s| is| does) cross[- ]?training(?: mean)?\W*$",), say="plain-other-sport"),
    # --- how it should be ---
    Plain(
        "reserve",
        (
            HEAD + r"how (?:hard|difficult|tough|exhausting|tired) (?:should|must|do|does|shall) (?:it|i|the (?:sets?|"
            r"exercises?|sessions?)|they|a set|sets|strength)"
            r"(?: (?:feel|be|push|go|train|work|lift|myself|at the end|have to|need to))*\W*$",
        ),
    ),
    Plain(
        "hard",
        (
            HEAD + r"when (?:will|does) (?:it|this|strength|everything|that) (?:get|become|feel|"
            r"be) (?:any )?(?:easier|"
            r"better|less hard)\W*$",
        ),
        say="plain-hard",
    ),
    Plain(
        "single",
        (
            HEAD + r"why (?:do i (?:do|have|need)|all the|so many|always|are there)? ?(?:so many )?(?:single[- ]leg|"
            r"one[- ]leg(?:ged)?) ?(?:exercises?|work|stuff|things|moves)?\W*$",
        ),
        say="plain-single",
    ),
    Plain(
        "few",
        (
            HEAD
            + r"why (?:(?:is|are) (?:the|my|there) ?(?:plan|sessions?|workouts?)? ?)?(?:only )?(?:so (?:few|little|"
            r"short)|only (?:\w+|a few)) ?(?:exercises?|sets?|minutes)?\W*$",
        ),
        never=AILS + r"|\b(?:sets?|runs?|sessions? a week|two sessions?|days?|times)\b",
        say="plain-few",
    ),
    Plain(
        "same",
        (
            HEAD
            + r"why (?:is|are|do i|am i) (?:it|they|the (?:plan|sessions?|exercises|workouts?)|i)? ?(?:always |do |"
            r"doing |have |get |every time )*(?:the )?same(?: (?:exercises?|things?|session|every (?:time|week)|"
            r"again|stuff|over and over))*\W*$",
        ),
        say="plain-same",
    ),
    Plain(
        "feel-not",
        (
            HEAD + r"(?:should|am i supposed to|is it (?:ok|normal|right)(?: if| to|"
            r" that)?) i? ?(?:be )?feel(?:ing)? (?:it|this|that|them|an? \w+|the exercise|squats|planks?|the plank|"
            r"lunges) in (?:my|the) (?:lower )?(?:back|knees?|neck|shoulders?|wrists?|hips?|elbows?|joints?)\W*$",
        ),
        say="plain-feel-not",
    ),
    Plain(
        "lock",
        (
            HEAD + r"(?:should|do|must|can|may) i (?:lock|straighten)(?: out)? my (?:knees?|elbows?|legs?|"
            r"arms?)(?: (?:out|at the top|fully|completely))*\W*$",
        ),
        say="plain-lock",
    ),
    Plain(
        "look",
        (
            HEAD
            + r"(?:should i look|where (?:do|should) i look|which way (?:do|should) i look)(?: (?:up|down|or|ahead|"
            r"straight|forward|when|while|i|squat\w*|lift\w*|in a|the|plank))*\W*$",
        ),
        say="plain-look",
    ),
    Plain(
        "stop-hurts",
        (
            HEAD
            + r"(?:should|do|must|can) i (?:stop|keep going|continue|carry on|go on|push through) (?:when|if|while|"
            r"though) (?:it|something|an exercise) (?:hurts?|is painful|starts (?:to hurt|hurting))\W*$",
        ),
        never=r"\b(?:chest|head|heart)\b",
        say="plain-burn",
    ),
    Plain(
        "any-order",
        (
            r"\b(?:sessions?|workouts?)\b.*\bin (?:any|another|a different) order\b|\bswap the (?:two )?(?:sessions|"
            r"workouts)\b.*\?",
        ),
        say="plain-any-order",
    ),
    Plain(
        "motivated",
        (
            r"\b(?:stay|keep|get|remain|be) (?:more )?motivated\b|\bmotivate myself\b|\bmotivation\b.*\b(?:tips|find|"
            r"keep|how)\b",
        ),
        never=AILS + r"|\b(?:weeks|depress\w*|hopeless|point in (?:life|anything)|alive|no motivation)\b",
        say="plain-motivated",
    ),
    # --- pages ---
    Plain(
        "how-often",
        (
            r"\b(?:ok|okay|fine|enough|good|bad|too (?:little|much))\b",
            r"\b(?:once|twice|one time|two times|three times|thrice) (?:a|per|each|every) week\b",
            WORK,
        ),
        never=AILS + r"|\b(?:runs?|running|jog\w*|every (?:two|other))\b",
        read="how-often",
    ),
    Plain(
        "which-exercises",
        (
            HEAD + r"(?:which|what)(?: are(?: the)?)? (?:the )?(?:best |most important |good )?(?:exercises?|muscles?|"
            r"moves?)(?: (?:is|are))?(?: the)?(?: (?:best|good|important|most important|right|useful))?(?: (?:do|"
            r"should|must) i (?:need|do|train|have|use|work))?(?: (?:for|as|to) (?:an? )?(?:runners?|running|run|"
            r"beginners?|me))+\W*$",
        ),
        read="beginners-start",
    ),
    Plain(
        "buy",
        (
            r"\b(?:which|what|how many|how heavy|do i need)\b.*\b(?:weights?|dumb ?bells?|kettle ?bells?|bands?|"
            r"equipment|kit|gear)\b.*\b(?:buy|get|purchase|need)\b",
        ),
        never=AILS + r"|\b(?:run|marathon|race|shoes?|watch|lift|go|use|start)\b",
        read="equipment-free",
    ),
    Plain(
        "fit-when",
        (
            r"\bhow (?:long|many weeks|many months)\b.*\b(?:get|be|become|feel) (?:fit|fitter|strong|stronger|"
            r"in shape)\b|\bhow many weeks until it works\b",
        ),
        never=AILS + r"|\bmarathon\b",
        read="how-it-works",
    ),
    Plain(
        "be-fit",
        (
            r"\b(?:do|must) i (?:need|have) to be (?:fit|strong|in shape|a runner|good)\b|\bam i (?:too unfit|"
            r"fit enough|strong enough)\b.*\b(?:start|begin|this|for)\b",
        ),
        never=AILS + r"|\b(?:race|marathon|after|again)\b",
        read="beginners-start",
    ),
    Plain(
        "why-strength",
        (
            HEAD + r"(?:why (?:do|should|would|must) i (?:need|do|have to do|bother with|even do)|what(?:'s|"
            r" is) the (?:point|use) of|do i (?:really )?need|(?:can|will) (?:you|this|it|"
            r"strength) make me (?:a )?(?:faster|better|better runner|faster runner)) ?(?:strength|lifting|weights|"
            r"this|strength training|the gym|it)?(?: (?:training|work|at all|as a runner|if i run|for running))*\W*$",
        ),
        read="why-strength",
    ),
    Plain(
        "make-time",
        (
            r"\b(?:how|where)\b.*\b(?:make time|find (?:the )?time|fit (?:this|it|strength|lifting|the gym|"
            r"two sessions|everything) in(?:to)?)\b",
        ),
        read="weekly-plan",
    ),
    Plain(
        "plyo",
        (HEAD + r"what(?:'s| is| are| does) (?:a )?(?:plyo\w*|jump training)(?: mean)?\W*$",),
        read="plyometrics",
    ),
    Plain(
        "rest-days",
        (
            HEAD
            + r"(?:how many rest days(?: .*)?|what (?:happens|do i do|should i do|can i do) on (?:a )?rest days?)\W*$",
        ),
        read="rest-and-recovery",
    ),
    Plain(
        "home",
        (
            HEAD + r"(?:can|could|may) i do (?:this|it|that|the (?:plan|sessions?|exercises)|all (?:of )?(?:this|"
            r"it)) (?:all )?(?:at home|in my (?:flat|bedroom|living room|garden)|outside|outdoors|in the park)\W*$",
        ),
        read="equipment-free",
    ),
    Plain(
        "at-age",
        (
            HEAD + r"(?:can|could|may|should) i (?:do|start|try) (?:this|it|that|strength|lifting)(?: (?:training|"
            r"work))? (?:at|with|aged) (?:[5-9]\d|my age)\W*$",
        ),
        read="age-50-plus",
    ),
    Plain(
        "nursing",
        (r"\b(?:can|could|may|ok|okay|safe)\b.*\b(?:breast ?feeding|nursing)\b",),
        never=AILS + r"|\bnursing (?:a|my)\b",
        read="pregnancy",
    ),
    Plain(
        "what-to-eat",
        (
            HEAD + r"(?:can|could|will) you (?:tell me|say|plan|recommend|advise me)(?: on)? what (?:to|i should|"
            r"should i) (?:eat|drink)\b.*",
        ),
        read="nutrition-basics",
    ),
    Plain(
        "stronger",
        (HEAD + r"how (?:do|can|could) i (?:get|become|grow|be) (?:much )?stronger\W*$",),
        read="how-it-works",
    ),
    Plain(
        "run-plan",
        (
            HEAD + r"how (?:do|can|should|could) i (?:start (?:to run|running)|get (?:back )?into running|get faster|"
            r"run (?:faster|longer|further|more|better)|become (?:a )?(?:faster|better) runner|improve my (?:pace|"
            r"running|5k|10k|endurance))\W*$",
        ),
        say="plain-run-plan",
    ),
    Plain(
        "easy-pace",
        (
            HEAD + r"(?:is it (?:ok|okay|fine|bad)|can i|should i|may i) (?:to |if i )?(?:run|go|jog) (?:slow|slower|"
            r"slowly|very slow(?:ly)?|really slow)\W*$|"
            + HEAD
            + r"what(?:'s| is) a good pace(?: for (?:a beginner|beginners|me))?\W*$",
        ),
        say="plain-easy-pace",
    ),
    Plain(
        "walk-run",
        (
            HEAD + r"(?:is it (?:ok|okay|fine|bad|cheating)|can i|should i|may i) (?:to |if i )?(?:take|have|make|"
            r"do) (?:some )?walk(?:ing)? breaks?\b.*",
        ),
        say="plain-walk-run",
    ),
    Plain(
        "how-far",
        (
            HEAD + r"how (?:often|many times(?: a week| per week)?|many days(?: a week)?) (?:should|shall|must|can|"
            r"do) i run(?: (?:a|per) week)?\W*$",
        ),
        say="plain-how-far",
    ),
)
