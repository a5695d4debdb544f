import { stemmer } from '../../text/stems.ts';

/** English verbs whose past forms share no stem with them: base, past, participle. */
const VERBS = `arise arose arisen
beat beaten
become became
begin began begun
bend bent
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written`;

const stem = stemmer('en');
const bases = new Map(
  VERBS.split('\n').flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map((form) => [stem(form), stem(base)] as const);
  }),
);

/** The stem of the base form of a verb, from the stem of an irregular past form; any other stem as it is. */
export const baseOf = (term: string): string => bases.get(term) ?? term;
