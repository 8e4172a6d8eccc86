package dev.gatehouse.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** Every rule over classes, by name. */
enum HouseRule {
    EVERY_CLASS_STANDS_IN_A_ROOM,
    ROOMS_KNOW_WHAT_THEIR_ROW_ALLOWS,
    ROOMS_FORM_NO_CYCLE,
    SNAKEYAML_IN_ONE_ROOM,
    NO_WALL_CLOCK,
    NO_RANDOMNESS,
    NO_THREADS,
    NO_STANDARD_STREAMS,
    NO_STATIC_STATE,
    CLASSES_ARE_CLOSED,
    API_SHOWS_ONLY_API;

    ArchRule in(House house) {
        return switch (this) {
            case EVERY_CLASS_STANDS_IN_A_ROOM -> RoomRules.everyClassStandsInARoom(house);
            case ROOMS_KNOW_WHAT_THEIR_ROW_ALLOWS -> RoomRules.roomsKnowWhatTheirRowAllows(house);
            case ROOMS_FORM_NO_CYCLE -> RoomRules.roomsFormNoCycle(house);
            case SNAKEYAML_IN_ONE_ROOM -> RoomRules.snakeYamlInOneRoom(house);
            case NO_WALL_CLOCK -> EngineRules.noWallClock(house);
            case NO_RANDOMNESS -> EngineRules.noRandomness(house);
            case NO_THREADS -> EngineRules.noThreads(house);
            case NO_STANDARD_STREAMS -> ShapeRules.noStandardStreams(house);
            case NO_STATIC_STATE -> ShapeRules.noStaticState(house);
            case CLASSES_ARE_CLOSED -> ShapeRules.classesAreClosed(house);
            case API_SHOWS_ONLY_API -> ApiRules.apiShowsOnlyApi(house);
        };
    }
}
