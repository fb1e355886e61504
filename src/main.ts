import { mount } from 'svelte';
import App from './App.svelte';
import { registerOffline } from './hosting/offline.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id "app".');
mount(App, { target });
registerOffline();
