import './zod-setup';
import ForgeReconciler from '@forge/react';
import React from 'react';
import { FormsPage } from './forms/forms-page';

ForgeReconciler.render(
  <React.StrictMode>
    <FormsPage />
  </React.StrictMode>,
);
