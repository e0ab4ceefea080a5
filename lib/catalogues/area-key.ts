/** What the key of an area looks like in addresses and forms; whether there is such an area only the table knows. */
export const AREA_KEY = /^[a-z0-9_]{1,40}$/;
