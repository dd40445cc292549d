import { mount } from 'svelte';
import '../../../src-renderer/theme/tokens.css';
import Sheet from './Sheet.svelte';

mount(Sheet, { target: document.body });
