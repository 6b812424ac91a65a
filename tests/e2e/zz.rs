//! debug
use crate::laptop::{Laptop, screen};
#[tokio::test]
async fn zz() {
    let _screen = screen().await;
    let (mut laptop, _) = Laptop::with_tickets(&[]);
    let page = laptop.open().await;
    page.js("window.log=[]; const f=window.fetch; window.fetch=(u,o)=>{ const at=performance.now()|0; if(String(u).includes('camera')) log.push([at,'ask',String(u)]); o?.signal?.addEventListener('abort',()=>log.push([performance.now()|0,'abort',String(u)])); return f(u,o).then(r=>{ if(String(u).includes('camera')&&log.length<60) log.push([performance.now()|0,r.status,r.headers.get('x-seq')]); return r;},e=>{log.push([performance.now()|0,'fail',String(e)]);throw e;}); }; const b=window.createImageBitmap; window.createImageBitmap=(x)=>b(x).catch(e=>{log.push(['bitmap',String(e),x.size,x.type]);throw e;});", vec![]).await;
    let _ = 0;
    for round in 0..12 {
        page.go("guests").await;
        page.go("door").await;
        page.attribute(".camera", "data-state", "live").await;
        if round % 2 == 1 {
            for name in ["out", "in", "out", "in"] {
                page.pick(&format!("door-direction-{name}")).await;
            }
        }
        tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
        let hung = "const last = log.filter(l=>String(l).includes('frame')||l.length==3).at(-1); const c=document.querySelector('[data-testid=camera-picture]'); return [c.width, performance.now()|0, last, log.splice(0).filter(l=>l[1]!='abort'&&!String(l).includes('ipc')).slice(0,10)]";
        println!("{round} {}", page.js(hung, vec![]).await);
    }
}
