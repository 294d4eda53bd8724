package org.partnerscore.dataset.synthetic;

/** Names of companies that do not exist. */
final class Names {
    private static final String[] FIRST = {
        "Alder", "Amber", "Arbor", "Aster", "Beacon", "Birch", "Blå", "Bright", "Brook", "Cedar", "Clear", "Cobalt",
        "Coral", "Crest", "Dell", "Dune", "Eagle", "East", "Elm", "Ember", "Falcon", "Fern", "Fjord", "Flint", "Forest",
        "Garnet", "Glen", "Golden", "Granite", "Green", "Grün", "Harbour", "Haven", "Hazel", "Heron", "High", "Iron",
        "Ivory", "Jade", "Juniper", "Kestrel", "Lake", "Lark", "Laurel", "Lumen", "Lynx", "Maple", "Marble", "Meadow",
        "Mill", "Moor", "Nord", "North", "Oak", "Ocean", "Olive", "Onyx", "Opal", "Otter", "Pearl", "Pine", "Prairie",
        "Quarry", "Raven", "Red", "Ridge", "River", "Robin", "Sage", "Silver", "Sol", "South", "Spruce", "Stone",
        "Swift", "Teal", "Thorn", "Tide", "Timber", "Vale", "Vega", "Vert", "West", "Willow", "Winter", "Wren"
    };
    private static final String[] SECOND = {
        "bank", "berg", "bridge", "brook", "cliff", "crest", "dale", "fall", "field", "ford", "gate", "grove", "hill",
        "holm", "land", "line", "mark", "mere", "mont", "path", "peak", "point", "port", "shore", "side", "stead",
        "stone", "ton", "vale", "view", "wood", "worth"
    };
    private static final String[] TRADES = {
        "Bakeries",
        "Brewing",
        "Café",
        "Care",
        "Ceramics",
        "Chemicals",
        "Clinics",
        "Construction",
        "Dairy",
        "Drinks",
        "Electric",
        "Energy",
        "Fabrics",
        "Farms",
        "Foods",
        "Freight",
        "Furniture",
        "Garages",
        "Glass",
        "Hotels",
        "Insurance",
        "Instruments",
        "Logistics",
        "Machines",
        "Metals",
        "Mills",
        "Motors",
        "Outfitters",
        "Packaging",
        "Paper",
        "Pharma",
        "Plastics",
        "Press",
        "Properties",
        "Publishing",
        "Rail",
        "Retail",
        "Schools",
        "Seeds",
        "Shipping",
        "Stores",
        "Textiles",
        "Tools",
        "Toys",
        "Travel",
        "Water"
    };
    private static final String[] SERVICES = {
        "Advisors",
        "Apps",
        "Business Systems",
        "Cloud",
        "Consulting",
        "CRM",
        "Data",
        "Digital",
        "Dynamics",
        "ERP",
        "Group",
        "IT Services",
        "Partners",
        "Software",
        "Solutions",
        "Systems",
        "Tech"
    };
    private static final String[] FORMS = {"", "", "", "", " & Co", " Group", " Holding", ", Inc.", " Ltd", " SA"};

    private Names() {}

    static String customer(Dice dice) {
        return invented(dice) + " " + dice.oneOf(TRADES) + dice.oneOf(FORMS);
    }

    static String partner(Dice dice) {
        return invented(dice) + " " + dice.oneOf(SERVICES);
    }

    private static String invented(Dice dice) {
        return dice.oneOf(FIRST) + dice.oneOf(SECOND);
    }
}
