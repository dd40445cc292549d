import type { RoutedCall } from '../call';
import { asObject, parseJson, refuseOtherKeys, wrongShape } from '../read-json';
import type { Reply } from '../reply';
import { errorReply, forbidden } from '../reply';
import type { Session } from '../sessions';
import type { Tenant } from '../tenant';
import type { Privilege, User } from '../user';
import {
  readBoardConfig,
  readBoardFlag,
  readBoardName,
  readWallboardBody,
} from '../wallboards/read-wallboard';
import type { Wallboard } from '../wallboards/wallboard';

const DONE: Reply = { status: 200 };
const NO_SUCH_BOARD = errorReply(404, 4042, 'There is no such wallboard.');

/** GET /statsapi/cfg/wallboards: the user's own, then the global ones (facts page, sections 1.7 and 4). */
export function listWallboards({ wallboards }: Tenant, { user }: Session): Reply {
  const list = wallboards.visibleTo(user).map((board) => ({
    id: board.id,
    name: board.name,
    is_global: board.owner === undefined,
    is_default: wallboards.isDefault(user, board),
  }));
  return { status: 200, json: { wallboards: list } };
}

/** GET /statsapi/cfg/wallboards/ID */
export function readWallboard({ wallboards }: Tenant, { user }: Session, { parts }: RoutedCall): Reply {
  const board = wallboards.find(user, parts['id'] ?? '');
  if (board === undefined) return NO_SUCH_BOARD;
  const { id, name, config, owner } = board;
  return { status: 200, json: { id, name, is_global: owner === undefined, config } };
}

/** POST /statsapi/cfg/wallboards: 201 with the id of the new board. */
export function createWallboard({ wallboards }: Tenant, { user }: Session, { body }: RoutedCall): Reply {
  const { name, isGlobal, isDefault, config } = readWallboardBody(parseJson(body));
  const refusal = refuse(user, 'CUSTOMIZE_WALLBOARDS') ?? (isGlobal ? refuseSharing(user) : undefined);
  if (refusal !== undefined) return refusal;
  const board = wallboards.create(isGlobal ? undefined : user, name, config);
  wallboards.setDefault(user, board, isDefault);
  return { status: 201, json: { id: board.id } };
}

/** PUT /statsapi/cfg/wallboards/ID/FIELD with the body {FIELD: value}. */
export function changeWallboard(
  { wallboards }: Tenant,
  { user }: Session,
  { parts, body }: RoutedCall,
): Reply {
  const { id = '', field = '' } = parts;
  const board = wallboards.find(user, id);
  if (board === undefined) return NO_SUCH_BOARD;
  const request = asObject(parseJson(body), 'body');
  refuseOtherKeys(request, [field], 'body');
  const value = request[field];
  switch (field) {
    case 'name':
    case 'config': {
      const change = field === 'name' ? { name: readBoardName(value) } : { config: readBoardConfig(value) };
      const refusal = refuseEditing(user, board);
      if (refusal !== undefined) return refusal;
      wallboards.replace({ ...board, ...change });
      return DONE;
    }
    case 'is_global': {
      // Sharing moves a board out of its owner's list, taking it back moves it into that of who takes it.
      const owner = readBoardFlag(value, field) ? undefined : user;
      const refusal = refuseSharing(user);
      if (refusal !== undefined) return refusal;
      wallboards.replace({ ...board, owner });
      return DONE;
    }
    case 'is_default':
      wallboards.setDefault(user, board, readBoardFlag(value, field));
      return DONE;
    default:
      throw wrongShape(`The field "${field}" of a wallboard`, 'name, config, is_global or is_default');
  }
}

/** DELETE /statsapi/cfg/wallboards/ID; its status was never seen. */
export function deleteWallboard({ wallboards }: Tenant, { user }: Session, { parts }: RoutedCall): Reply {
  const board = wallboards.find(user, parts['id'] ?? '');
  if (board === undefined) return NO_SUCH_BOARD;
  const refusal = board.owner === undefined ? refuseSharing(user) : refuse(user, 'CUSTOMIZE_WALLBOARDS');
  if (refusal !== undefined) return refusal;
  wallboards.delete(board);
  return DONE;
}

/** 403 for somebody who may not; the titles are those of the vendor's privileges (facts page, section 4). */
function refuse(user: User, privilege: Privilege): Reply | undefined {
  if (user.privileges.includes(privilege)) return undefined;
  const title = privilege === 'CUSTOMIZE_WALLBOARDS' ? 'Customize Wallboards' : 'Push/Pull Global Wallboards';
  return forbidden(`privilege ${title} is missing`);
}

function refuseSharing(user: User): Reply | undefined {
  return refuse(user, 'PUSH_PULL_GLOBAL_WALLBOARDS');
}

/** Global boards are read-only until somebody takes them back (facts page, section 4). */
function refuseEditing(user: User, { owner }: Wallboard): Reply | undefined {
  return owner === undefined
    ? forbidden('global wallboards are read-only until pulled')
    : refuse(user, 'CUSTOMIZE_WALLBOARDS');
}
