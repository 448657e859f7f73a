import { spellingClusters } from './data/spellings';
import { lazily } from './front-coding';

/** Names so common that every reader knows their spellings; written by hand. */
const everyday =
  'mohamed mohammed muhammad mohammad muhammed mohamad muhamad mohamud muhammet|hussein husain hussain hosein husayn hussien|yusuf yousef youssef yousuf yusef|abdulrahman abdurrahman abdelrahman|khaled khalid|osama usama|omar umar|othman uthman osman|sergei sergey sergej|alexei alexey aleksei|dmitri dmitry dmitriy|yuri yury yuriy|nikolai nikolay|natalia nataliya natalya';

const index = lazily(() => {
  const groups = new Map<string, number[]>();
  `${spellingClusters}|${everyday}`.split('|').forEach((group, i) => {
    for (const word of group.split(' ')) groups.set(word, [...(groups.get(word) ?? []), i]);
  });
  return groups;
});

/** The names of other scripts that this Latin spelling may stand for. Takes folded words. */
export const clustersOf = (word: string): readonly number[] => index().get(word) ?? [];

/** Mohamed and Muhammad, Abbas and Abbes: written alike in their own script. */
export function sameCluster(a: string, b: string): boolean {
  const other = clustersOf(b);
  return a !== b && other.length > 0 && clustersOf(a).some((group) => other.includes(group));
}
