import { render } from 'preact';
import { RecoveryScreen } from './RecoveryScreen.tsx';
import { openRecoveryRoom } from './recovery-room.ts';
import './backup.css';
import './recovery.css';

let isOpen = false;

/** Over any page, once the storage has told that the data is gone or damaged. */
export async function openRecovery(base: string): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  const room = await openRecoveryRoom();
  const dialog = document.createElement('dialog');
  dialog.className = 'recovery';
  dialog.setAttribute('aria-labelledby', 'recovery-title');
  const close = () => dialog.close();
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
    isOpen = false;
  });
  render(
    <RecoveryScreen
      room={room}
      onGoOn={() => location.reload()}
      onStartAnew={() => location.assign(base)}
      onLater={close}
    />,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
}
