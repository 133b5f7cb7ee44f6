import './zod-setup';
import ForgeReconciler from '@forge/react';
import React from 'react';
import { IssuePanel } from './panel/issue-panel';

ForgeReconciler.render(<IssuePanel />);
