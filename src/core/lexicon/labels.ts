/** Words that accuse or judge by themselves, inside somebody's quotation. Source: general English, written by hand. */
import { wordSet } from './forms';

export const loadedLabels =
  wordSet(`terrorist terrorists terrorism murder murderer murderers murdered criminals criminal crooks crook thieves thief liars liar
  lies lied lying traitor traitors treason corrupt corruption fraud fraudsters cheats cheat cheated bandits bandit gangsters
  gangster thugs thug fascist fascists nazi nazis racist racists racism genocide massacre barbaric barbarians butchers butcher
  butchery savage savages cowards coward cowardly puppet puppets regime invaders aggressors aggression occupiers
  scandal disgrace disgraceful shameful betrayal betrayed stole stolen robbed looted plot sabotage sham rigged cronies
  tyrant tyranny dictator dictatorship torture tortured bullies bully bullied abuse abused blackmail extortion negligent
  negligence reckless incompetent cover-up conspiracy rapist predator predators vandals parasites evil wicked`);
