/** Whose data a picture of the map is drawn from; GeoNames asks for it. */
export const MAP_CREDITS = 'Natural Earth · GeoNames CC BY 4.0'
