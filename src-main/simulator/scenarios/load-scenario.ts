import { readFileSync } from 'node:fs';
import { findScenario, SCENARIO_NAMES } from './find-scenario';
import { readScenario } from './read-scenario';
import type { Scenario } from './scenario';
import { ScenarioFault } from './scenario-fault';

/**
 * The scenario of a name, or of a JSON file (docs/simulator.md). Throws ScenarioFault with a sentence for the person
 * who asked for it.
 */
export function loadScenario(nameOrFile: string): Scenario {
  const known = findScenario(nameOrFile);
  if (known !== undefined) return known;
  if (!/[./\\]/.test(nameOrFile)) {
    throw new ScenarioFault(
      `There is no scenario "${nameOrFile}". There are ${SCENARIO_NAMES.join(', ')}; a file is named with its ending.`,
    );
  }
  return readScenario(parse(readText(nameOrFile), nameOrFile));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ScenarioFault(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScenarioFault(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
