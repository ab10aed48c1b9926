import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/story.tsx'),
  route('one-object', 'routes/one-object.tsx'),
  route('styled', 'routes/styled.tsx'),
] satisfies RouteConfig;
