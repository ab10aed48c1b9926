import { renderToString } from 'react-dom/server';

import { EveryComponent } from './EveryComponent';

export const renderArticle = () => renderToString(<EveryComponent />);
