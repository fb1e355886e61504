// First, so that nothing after it can reach a network.
import './no-network.ts';
import { expose } from 'comlink';
import { createReturnsService } from './returns-service.ts';

expose(createReturnsService());
