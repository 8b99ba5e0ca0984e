/** Version of the engine; results of different versions are never mixed. Equals package.json's. */
export const engineVersion = '0.1.0'
