"""Made-up files of prices and phones: lists in somebody's form and in the dialects of spreadsheets,
raw sources of every reader, and files of the own format."""
import os

# The columns of a list, how they are mapped, and a row that can be taken.
HEADS = [
    (["brand", "model", "price_php"], {}, ["Samsung", "Galaxy A06 5G", "5990"]),
    (["Brand", "Model", "SRP"], {"SRP": "price"}, ["POCO", "X7 Pro", "₱15,999.00"]),
    (["model", "ram_gb", "storage_gb", "price_php"], {}, ["Samsung Galaxy A06 5G", "4", "128", "6490"]),
    (["Product", "Price (PHP)", "Stock"], {"Product": "model", "Price (PHP)": "price"},
     ["POCO X7 Pro 8GB+256GB Black", "15499", "12"]),
]
# The same of a raw source, by its reader.
_PAGES = ("Name,Link,Screen,OS,Chipset,RAM,Rear Camera,Front Camera,Storage,SIM Card,Cellular,NFC,Battery,Weight,"
          "Launch Date,Price")
_PAGE = ["POCO X7 Pro", "https://www.pinoytechnoguide.com/smartphones/poco-x7-pro", "6.5-inch IPS LCD Display",
         "Android 11", "MediaTek Helio G35 (12 nm)", "4 GB", "Dual Cameras: 13MP", "5 Megapixels", "64GB",
         "Dual SIM (Nano-SIM)", "4G LTE, 3G HSPA+", "No", "5000 mAh Li-Po Battery", "190 g", "June 2021",
         "₱9,999.00 - Official Price in the Philippines"]
SOURCES = {
    "ptg-details": (_PAGES, _PAGE),
    "ptg-details-lowest": ("name,link,price,Display,RAM,Storage,Release Date",
                           ["realme GT 6", "https://www.pinoytechnoguide.com/smartphones/realme-gt-6", "₱29,999.00",
                            "6.78-inch AMOLED Display", "12 GB", "256GB", "Aug-17"]),
    "listings": ("category,brand,model,price,source_name,source_url,detail_url,ram,storage,processor",
                 ["Smartphone", "Samsung", "Samsung Galaxy A06 5G", "9990.0", "PTG Samsung",
                  "https://www.pinoytechnoguide.com/p", "https://www.pinoytechnoguide.com/pricelists/samsung", "", "", ""]),
    "press": ("brand,model,ram_gb,storage_gb,price_php,price_kind,observed_on,source_url,network_5g,chipset,display_in,"
              "battery_mah,os,launch_ph,notes",
              ["POCO", "X7 Pro", "12", "256", "15999", "srp", "2025-06", "https://www.p.example/x7", "yes",
               "Snapdragon 888", "6.92", "5500", "Android 11", "2025-06-18", ""]),
    "gadgetmoto": ("product,config_as_listed,list_price_php,sheet_date,import_note,source",
                   ["POCO X7 Pro 5G", "12GB/256GB", "15,499", "2026-07-29", "", ""]),
    "lazada": ("model,original_price,price,reviews,rating,url",
               ["Apple iPhone 99", "37990.0", "23890.5", "8", "4.9", "https://l.example/apple-iphone-99-i1540574597.html"]),
    "press-specifications": ("phone_id,field,value,url,page_date,as_written,confidence",
                             ["poco-x7-pro", "battery_mah", "6000", "https://a.example/1", "2026-02", "6000 mAh", "high"]),
    "found-facts": ("phone_id,field,value,url,page_date,read_on,region,confidence",
                    ["poco-x7-pro", "display_inches", "6.67", "https://a.example/1", "2026-09-18", "2026-11-28", "", "high"]),
    "found-prices": ("phone_id,ram_gb,storage_gb,price_php,price_kind,effective_from,url,publisher,page_date,read_on,as_written",
                     ["poco-x7-pro", "8", "256", "15990", "shop", "", "https://a.example/2", "GadgetMoto", "2026-07-29",
                      "2026-11-29", "₱15,990"]),
    "mobiledokan-more": ("phone_id,match,status,url,last_updated,release_date,os,chipset,screen_size,battery,network,nfc,weight",
                         ["poco-x7-pro", "same name", "Available", "https://m.example/x7", "2026-05-03 08:02:51",
                          "20 September 2019", "Android", "MediaTek Helio G85", "6.5 inches", "5000 mAh", "2G 3G 4G", "Yes",
                          "190 g"]),
    "mobiledokan": ("name,url,last_updated,brand,model,release_date,os,os_version,ui,chipset,display_type,screen_size,"
                    "resolution,refresh_rate,rear_camera,ois,front_camera,battery,quick_charging,wireless_charging,ram,"
                    "storage,expandable,network,sim,nfc,infrared,weight,waterproof,fingerprint,audio_jack,fm_radio",
                    ["Xiaomi Redmi Q14 (8GB+256GB)", "https://m.example/mobile/redmi-q14", "2026-05-18 10:02:30", "Xiaomi",
                     "", "13 March 2024", "Android", "v14", "HyperOS", "Mediatek Helio G99", "AMOLED", "6.67 inches (16.94 cm)",
                     "1080x2400 px (FHD+)", "120 Hz", "108 MP, f/1.7", "Yes", "16 MP, f/2.4", "5500 mAh", "33W wired", "",
                     "8 GB", "256 GB", "Up to 1 TB", "2G, 3G, 4G", "Dual SIM, GSM+GSM", "", "", "190 grams", "", "", "3.5 mm", ""]),
}
CELLS = ["Samsung", "Galaxy A06 5G", "POCO", "X7 Pro", "8GB+256GB", "₱15,999.00", "15.999,00", "12,99", "TBA", "",
         "N/A", "-5", "=1+1", "P 12,500", "1e9", "999999999999999999999", "4/128", '"', "\x1b[31m", "\u202eabc", ";",
         "2024-13-45", "9999-12-31", "USD 300", "Galaxy A06 (4GB + 128GB) Black", "\t", "Reno14 5G", '="000123"', "'=1+1",
         "9223372036854775807", "0.5 GB", "1/0", "99999 inches", "2G", "March 2024", "32 Feb 2024", "9" * 400]


def dirtied(random, content):
    """One byte in five files is another than it was."""
    if random.random() < 0.2 and content:
        place = random.randrange(len(content))
        content = content[:place] + bytes([random.randrange(256)]) + content[place + 1:]
    return content


def varied(random, cell):
    """Another amount, so that not every row is the copy of one before."""
    return str(random.randrange(4_000, 40_000)) if cell.isdigit() and len(cell) > 3 else cell


def rows(random, head, sound, likely=0.3):
    """The header, and rows of which some cells are others."""
    made = [head]
    for _ in range(random.randrange(0, 30)):
        row = [random.choice(CELLS) if random.random() < likely else varied(random, cell) for cell in sound]
        if random.random() < 0.05:
            row = row[:-1] if random.random() < 0.5 else row + [random.choice(CELLS)]
        made.append(row)
    return made


def list_of_prices(random, head, sound):
    """The bytes of a made-up list with these columns, as one spreadsheet or another writes it."""
    separator = random.choice([",", ";", "\t", "|"])
    made = rows(random, head, sound)
    if random.random() < 0.1:
        made = [["Pricelist as of July"], []] + made
    lines = [separator.join(cell if separator not in cell else f'"{cell}"' for cell in row) for row in made]
    if random.random() < 0.1:
        lines.insert(0, "sep=" + separator)
    content = random.choice(["\n", "\r\n", "\r"]).join(lines).encode(
        random.choice(["utf-8", "utf-8-sig", "utf-16", "utf-8", "cp1252"]), errors="replace")
    return dirtied(random, content)


def comma_separated(random, made, extra=""):
    """Rows as RFC 4180 has them, for readers that take nothing else."""
    text = "\n".join(",".join(f'"{cell}"' if any(sign in cell for sign in ',\r\n') else cell for cell in row)
                     for row in made)
    return dirtied(random, (text + extra).encode(errors="replace"))


def raw_source(random, reader):
    head, sound = SOURCES[reader]
    return comma_separated(random, rows(random, head.split(","), sound, likely=random.choice([0.03, 0.1, 0.3])))


class OwnFiles:
    """Files of the own format: some rows of those that ship, a few cells of which are others."""

    def __init__(self, folder, names):
        self.lines = {}
        for name in names:
            path = os.path.join(folder, name)
            if os.path.exists(path):
                with open(path, encoding="utf-8") as file:
                    self.lines[name] = file.read().split("\n")[:2_000]

    def any(self, random):
        name = random.choice(sorted(self.lines))
        lines = self.lines[name]
        made = [lines[0].split(",")]
        for _ in range(random.randrange(0, 12)):
            cells = random.choice(lines[1:] or lines).split(",")
            if random.random() < 0.2:
                cells[random.randrange(len(cells))] = random.choice(CELLS)
            made.append(cells)
        return name, dirtied(random, "\n".join(",".join(row) for row in made).encode(errors="replace"))
