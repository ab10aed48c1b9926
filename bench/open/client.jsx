import { contenders } from 'contenders';
import { hydrateRoot } from 'react-dom/client';

hydrateRoot(document.getElementById('root'), contenders[document.documentElement.dataset.contender]);
