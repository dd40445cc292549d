import { mount } from 'svelte';
import { readBridge } from '../../bridge/read-bridge';
import { getLocale } from '../../messages/compiled/runtime';
import '../../theme/tokens.css';
import '../../theme/base.css';
import Popover from './Popover.svelte';

document.documentElement.lang = getLocale();
mount(Popover, { target: document.body, props: { bridge: readBridge() } });
