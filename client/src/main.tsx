import { createRouter, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { routeTree } from './route-tree.gen.ts';

const router = createRouter({ routeTree });

const container = document.querySelector('#root');
if (!container) throw new Error('index.html has a #root');
createRoot(container).render(<RouterProvider router={router} />);
