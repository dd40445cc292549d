import { mount } from 'svelte';
import { readBridge } from '../../bridge/read-bridge';
import { getLocale } from '../../messages/compiled/runtime';
import '../../theme/tokens.css';
import '../../theme/base.css';
import BoardEditor from './BoardEditor.svelte';

document.documentElement.lang = getLocale();
mount(BoardEditor, { target: document.body, props: { bridge: readBridge() } });
