// Typed as a whole by @types/leaflet, which knows nothing of its single files.
declare module 'leaflet/src/*'
