export type {
  AdvisoryRegistry,
  AdvisorySource,
  AdvisoryTopic,
  AdvisoryWording,
  AdvisoryWordings,
  TopicNames,
  Verification,
} from './AdvisoryRegistry';
export { addWording } from './addWording';
export { advisories } from './advisories';
export {
  matchAdvisories,
  type AdvisoryBlock,
  type AdvisoryEvidence,
  type AdvisoryMatch,
  type AdvisoryPlace,
  type MatchAdvisoriesOptions,
} from './matchAdvisories';
export { parseRegistry } from './parseRegistry';
export { climate } from './topics/climate';
export { covid19 } from './topics/covid19';
export { election } from './topics/election';
export { influenza } from './topics/influenza';
export { measles } from './topics/measles';
export { mpox } from './topics/mpox';
export { naturalDisaster } from './topics/naturalDisaster';
export { suicide } from './topics/suicide';
