/**
 * The functions in cells as a script of their own, for the manifest's `Script`: Excel asks for its address, although the functions run on the
 * page that pane and commands share. It has one name for ever, and holds all that it needs.
 */
import { registerFunctions } from './functions';

registerFunctions();
